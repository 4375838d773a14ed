package org.weltoffen.shell.ui;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Packs the answer that each window keeps in case it gets lost on the way. A page is an answer of 10,000 to 50,000
/// letters, of two bytes each as soon as one is beyond Latin-1; packed, a fifth of a byte.
///
/// The answer is plain while a message of its window is dealt with, since the client may have sent its last one again.
/// Both happen under the lock of the session.
final class LastAnswers extends UidlRequestHandler {

    private static final long serialVersionUID = 1;

    /// No JSON begins so.
    private static final char PACKED = 0;

    private static final int WORTH_PACKING = 4_000;

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String message) throws IOException {
        var ui = session.getService().findUI(request);
        if (ui == null) {
            return super.synchronizedHandleRequest(session, request, response, message);
        }
        var window = ui.getInternals();
        unpack(window);
        try {
            return super.synchronizedHandleRequest(session, request, response, message);
        } finally {
            pack(window);
        }
    }

    private static void pack(UIInternals window) throws IOException {
        var answer = window.getLastRequestResponse();
        if (answer == null || answer.length() < WORTH_PACKING) {
            return;
        }
        var packed = new ByteArrayOutputStream(answer.length() / 4);
        packed.write(PACKED);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(answer.getBytes(StandardCharsets.UTF_8));
        } finally {
            deflater.end();
        }
        window.setLastRequestResponse(packed.toString(StandardCharsets.ISO_8859_1));
    }

    private static void unpack(UIInternals window) throws IOException {
        var packed = window.getLastRequestResponse();
        if (packed == null || packed.charAt(0) != PACKED) {
            return;
        }
        var bytes = packed.getBytes(StandardCharsets.ISO_8859_1);
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1))) {
            window.setLastRequestResponse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
