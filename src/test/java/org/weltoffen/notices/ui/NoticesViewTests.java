package org.weltoffen.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.ApplicationTest;
import org.weltoffen.access.Role;
import org.weltoffen.language.Language;
import org.weltoffen.notices.RuleBook;
import org.weltoffen.notices.Template;
import org.weltoffen.reports.SignedIn;

@ApplicationTest
class NoticesViewTests extends SpringBrowserlessTest {

    @Autowired
    private RuleBook book;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void thePersonnelDepartmentIsSignedIn() {
        SignedIn.as("Miriam Böttcher", null, Role.HR);
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @AfterEach
    void nobodyIs() {
        SignedIn.out();
        db.sql("delete from notices_rules where edition > 1").update();
    }

    @Test
    void theRulesAreOneSentenceAndEveryMailCanBeRead() {
        navigate(NoticesView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Erinnerungen");
        assertThat(texts())
                .contains(
                        "Wir erinnern 28 und 7 Tage vor der Frist und 3 und 14 Tage danach, an Werktagen von 8 bis 16 Uhr, "
                                + "höchstens viermal im Zeitraum. Wer fertig ist, abwesend oder nicht mehr da, bekommt keine "
                                + "Erinnerung.");
        assertThat(find(Pre.class).all()).hasSize(Template.values().length * Language.values().length);
        assertThat(find(Pre.class).all()).extracting(Pre::getText).noneMatch(text -> text.contains("??"));
    }

    @Test
    void otherDaysAreSavedAsANewEdition() {
        navigate(NoticesView.class);

        before().setValue("21, 5");
        press("Regeln speichern");

        assertThat(book.current().rules().before()).isEqualTo(List.of(21, 5));
        assertThat(texts()).contains("Gespeichert. Die Änderung steht im Protokoll.");
    }

    @Test
    void whatIsNoNumberOfDaysIsNotSaved() {
        navigate(NoticesView.class);

        before().setValue("bald");
        press("Regeln speichern");

        assertThat(book.current().number()).isEqualTo(1);
        assertThat(texts()).anyMatch(text -> text.startsWith("Nicht gespeichert."));
    }

    @Test
    void anAccountWithoutAPersonHasNoMailToChoose() {
        SignedIn.as("Kim Ohne", "0", Role.EMPLOYEE);

        navigate(WishesView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Zu diesem Konto gehört keine Person");
        assertThat(find(Checkbox.class).all()).isEmpty();
    }

    @Test
    void aFileWithAddressesIsShownBeforeItIsEnteredAndItsWrongLinesAreNamed() {
        navigate(NoticesView.class);

        find(AddressesPanel.class)
                .single()
                .receive("Nummer;Mail\nniemand;kim@stadt.example\nnur eine Zelle".getBytes(StandardCharsets.UTF_8));

        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains(
                        "Zeile 2: Die Personalnummer niemand gehört zu niemandem im Personalbestand. Prüfen Sie die Nummer "
                                + "oder lesen Sie zuerst die Personaldatei ein.",
                        "Zeile 3: Hier stehen nicht Personalnummer und Mailadresse. Lassen Sie genau diese zwei Spalten "
                                + "stehen.");
        assertThat(texts()).contains("Es gibt nichts einzutragen.");
    }

    @Test
    void aPictureIsNoFileWithAddresses() {
        navigate(NoticesView.class);

        find(AddressesPanel.class).single().receive(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});

        assertThat(texts()).contains("Diese Datei lässt sich nicht als Tabelle lesen. Es ist nichts geändert.");
    }

    private TextField before() {
        return find(TextField.class).all().getFirst();
    }

    private void press(String text) {
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
