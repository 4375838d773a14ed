package org.weltoffen.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.weltoffen.language.ReadingLanguage;

/// Gives every session its language and its way with errors, and words for a lost connection.
@Component
class Surroundings implements VaadinServiceInitListener {

    private final MessageSource words;
    private final Duration sessionLasts;

    Surroundings(MessageSource words, @Value("${server.servlet.session.timeout}") Duration sessionLasts) {
        this.words = words;
        this.sessionLasts = sessionLasts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(new PageStart());
        event.addIndexHtmlRequestListener(new FirstPaint());
        event.addRequestHandler(new LastAnswers());
        event.getSource().setSystemMessagesProvider(this::messages);
        event.getSource().addSessionInitListener(start -> furnish(start.getSession(), start.getRequest()));
        event.getSource().addUIInitListener(start -> speak(start.getUI()));
        event.getSource().addUIInitListener(new LastWindow(sessionLasts));
    }

    private static void furnish(VaadinSession session, VaadinRequest request) {
        if (request instanceof VaadinServletRequest servlet) {
            session.setLocale(
                    ReadingLanguage.of(servlet.getHttpServletRequest()).locale());
        }
        session.setErrorHandler(new Mishaps());
    }

    private static void speak(UI ui) {
        ui.getPage().executeJs(FirstPaint.REMOVE);
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(ui.getTranslation("shell.connection.lost"));
        lost.setDialogTextGaveUp(ui.getTranslation("shell.connection.gone"));
        ui.getPage()
                .executeJs(
                        "const c = window.Vaadin?.connectionIndicator;"
                                + "if (c) Object.assign(c, {onlineText: $0, offlineText: $1, reconnectingText: $1})",
                        ui.getTranslation("shell.connection.back"),
                        ui.getTranslation("shell.connection.lost"));
    }

    /// An expired session reloads the page at once, which leads to the sign-in page and later back here.
    private SystemMessages messages(SystemMessagesInfo info) {
        var locale = info.getLocale() == null ? Locale.GERMAN : info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredCaption(words.getMessage("shell.session.expired", null, locale));
        messages.setSessionExpiredMessage(words.getMessage("shell.session.expired-text", null, locale));
        messages.setInternalErrorCaption(words.getMessage("shell.error.title", null, locale));
        messages.setInternalErrorMessage(words.getMessage("shell.error.reload", null, locale));
        messages.setCookiesDisabledCaption(words.getMessage("shell.session.cookies", null, locale));
        messages.setCookiesDisabledMessage(words.getMessage("shell.session.cookies-text", null, locale));
        return messages;
    }
}
