package org.weltoffen.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.Role;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.reports.Choices.Office;
import org.weltoffen.reports.CompletionFilter;
import org.weltoffen.reports.CompletionList;
import org.weltoffen.reports.Mode;
import org.weltoffen.reports.SignedIn;

@ApplicationTest
@Import(MadeUpTown.class)
class CompletionsViewTests extends SpringBrowserlessTest {

    @Autowired
    CompletionList list;

    @BeforeEach
    void hrIsAtTheDesk() {
        SignedIn.as("Miriam Böttcher", null, Role.HR);
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @AfterEach
    void nobodyIs() {
        SignedIn.out();
    }

    @Test
    void everybodyOfThisYearIsThereAtFirst() {
        navigate(CompletionsView.class);

        assertThat(footer()).isEqualTo("300 Zeilen");
        assertThat(test(find(CompletionGrid.class).single()).size()).isEqualTo(300);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aChosenOfficeNarrowsTheListAndStandsInTheAddress() {
        navigate(CompletionsView.class);
        ComboBox<Office> office = find(ComboBox.class).single();

        test(office).selectItem("Bürgeramt");

        var chosen = office.getValue();
        var filter = CompletionFilter.of(2026).withOffice(chosen.id());
        assertThat(address())
                .containsEntry("office", List.of(chosen.id().value().toString()));
        assertThat(footer()).isEqualTo(list.count(filter) + " Zeilen");
        assertThat(test(find(CompletionGrid.class).single()).size())
                .isEqualTo(list.count(filter))
                .isLessThan(300);
    }

    @Test
    void anAddressOpensTheListItWasTakenFrom() {
        open("year=2025&mode=mandatory&text=nguyen");

        assertThat(footer())
                .isEqualTo(list.count(CompletionFilter.of(2025)
                                .withMode(Mode.MANDATORY)
                                .withText("nguyen")) + " Personen");
        assertThat(find(Select.class).all())
                .extracting(field -> field.getValue())
                .contains(2025, Mode.MANDATORY);
    }

    @Test
    void aFilterThatHidesEverybodyIsNamedAndCanBeRemoved() {
        open("year=2026&wave=9");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Keine Person passt zu allen Filtern");

        test(find(Button.class).withText("Filter „Welle 9“ entfernen").single()).click();

        assertThat(address()).doesNotContainKey("wave");
        assertThat(footer()).isEqualTo("300 Zeilen");
    }

    @Test
    @SuppressWarnings("unchecked")
    void nothingIsDownloadedWithoutAPurpose() {
        navigate(CompletionsView.class);
        var csv = list.exporters().getFirst();
        new ExportDialog(new CompletionsExport(list, CompletionFilter.of(2026)), csv).open();
        var download = find(Anchor.class).withText("Herunterladen").single();
        assertThat(download.isEnabled()).isFalse();

        RadioButtonGroup<Purpose> purpose = find(RadioButtonGroup.class).single();
        purpose.setValue(Purpose.PROOF);

        assertThat(download.isEnabled()).isTrue();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("hr/completions", QueryParameters.fromString(query));
    }

    private String footer() {
        return find(Paragraph.class)
                .withClassName("completions-footer")
                .single()
                .getText();
    }

    private static Map<String, List<String>> address() {
        return UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getParameters();
    }
}
