package org.weltoffen.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.weltoffen.people.Application;

/// Asks again before more than 5 % of the staff leave.
class ManyLeaveDialog extends Dialog {

    ManyLeaveDialog(Application.AsksTwice asks, Runnable onMeant) {
        setHeaderTitle(getTranslation("people.import.many-leave"));
        add(new Paragraph(getTranslation("people.import.many-leave-text", asks.leaving(), asks.present())));
        var meant = new Button(getTranslation("people.import.many-leave-yes", asks.leaving()), _ -> {
            close();
            onMeant.run();
        });
        meant.setDisableOnClick(true);
        meant.addThemeName("primary");
        getFooter().add(new Button(getTranslation("people.import.many-leave-no"), _ -> close()), meant);
    }
}
