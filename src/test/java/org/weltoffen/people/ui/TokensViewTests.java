package org.weltoffen.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.access.Role;

@ApplicationTest
@Transactional
@SignedInAs(Role.ADMIN)
class TokensViewTests extends SpringBrowserlessTest {

    @Test
    void aTokenIsShownOnceAndCanBeRevoked() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(TokensView.class);

        test(find(TextField.class).single()).setValue("Personalverfahren");
        press("Zugang anlegen");
        assertThat(find(Code.class).single().getText()).startsWith("wo_");

        press("Zugang sperren");
        assertThat(find(Button.class).withText("Zugang sperren").exists()).isFalse();

        navigate(TokensView.class);
        assertThat(find(Code.class).exists()).isFalse();
    }

    @Test
    void aProgramNeedsAName() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(TokensView.class);

        press("Zugang anlegen");

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Nennen Sie das Programm und einen Tag innerhalb der nächsten zwei Jahre.");
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }
}
