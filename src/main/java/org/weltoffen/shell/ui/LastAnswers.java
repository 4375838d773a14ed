package org.weltoffen.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Halves the memory of the answer that each window keeps in case it gets lost on the way, which is the largest part of
/// a session. One quotation mark or dash beyond Latin-1 makes Java keep two bytes for every letter; written as an
/// escape, which means the same in JSON, it does not.
final class LastAnswers implements VaadinRequestInterceptor {

    private static final char LAST_IN_LATIN_1 = 0xff;

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {}

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception exception) {}

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        var ui = UI.getCurrent();
        if (session == null || ui == null) {
            return;
        }
        session.lock();
        try {
            var answer = ui.getInternals().getLastRequestResponse();
            if (answer != null) {
                ui.getInternals().setLastRequestResponse(narrow(answer));
            }
        } finally {
            session.unlock();
        }
    }

    private static String narrow(String json) {
        var wide = json.chars().filter(letter -> letter > LAST_IN_LATIN_1).count();
        if (wide == 0) {
            return json;
        }
        var narrow = new StringBuilder(json.length() + (int) wide * 5);
        for (var i = 0; i < json.length(); i++) {
            var letter = json.charAt(i);
            if (letter > LAST_IN_LATIN_1) {
                narrow.append("\\u").append(HexFormat.of().toHexDigits(letter));
            } else {
                narrow.append(letter);
            }
        }
        return narrow.toString();
    }
}
