package org.weltoffen.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
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
    void aNewTokenIsShownUntilItIsRevoked() {
        navigate(TokensView.class);

        test(find(TextField.class).single()).setValue("Personalverfahren");
        press("people.tokens.create");
        assertThat(find(Code.class).single().getText()).startsWith("wo_");

        press("people.tokens.revoke");
        assertThat(find(Button.class).withText(words("people.tokens.revoke")).exists())
                .isFalse();
        assertThat(find(Code.class).exists()).isFalse();
    }

    @Test
    void aProgramNeedsAName() {
        navigate(TokensView.class);

        press("people.tokens.create");

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains(words("people.tokens.incomplete"));
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private void press(String key) {
        test(find(Button.class).withText(words(key)).single()).click();
    }
}
