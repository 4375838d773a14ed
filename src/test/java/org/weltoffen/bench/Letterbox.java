package org.weltoffen.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A mail server on the loopback interface that keeps what it gets, beside the outbox that says what was sent.
final class Letterbox implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    Letterbox() {
        server.start();
    }

    /// What the application must know of it.
    String[] settings() {
        return new String[] {
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + server.getSmtp().getPort(),
            "--weltoffen.notices.first-look=PT20S"
        };
    }

    int count() {
        return server.getReceivedMessages().length;
    }

    /// Which mail came how often, by its id.
    Map<String, Long> received() {
        return Arrays.stream(server.getReceivedMessages())
                .collect(Collectors.groupingBy(Letterbox::id, Collectors.counting()));
    }

    /// Waits until the outbox has brought everything away, and prints what became of it.
    ///
    /// @throws IllegalStateException if a mail came twice or was lost
    void settles(JdbcClient outbox, Report report) {
        for (var second = 0; second < 600 && count(outbox, "state in ('WAITING', 'CLAIMED', 'HANDED')") > 0; second++) {
            Rig.pause(1_000);
        }
        var got = received();
        var twice = got.values().stream().filter(times -> times > 1).count();
        report.row("mails")
                .with("written", count(outbox, "true"))
                .with("sent", count(outbox, "state = 'SENT'"))
                .with("uncertain", count(outbox, "state = 'UNCERTAIN'"))
                .with("dropped", count(outbox, "state = 'DROPPED'"))
                .with("received", got.size())
                .with("twice", twice)
                .print();
        if (twice > 0
                || got.isEmpty()
                || got.size() < count(outbox, "state = 'SENT'")
                || count(outbox, "state in ('WAITING', 'CLAIMED', 'HANDED', 'FAILED')") > 0) {
            throw new IllegalStateException("Mails were lost or came twice");
        }
    }

    private static long count(JdbcClient outbox, String condition) {
        return outbox.sql("select count(*) from notices_mail where " + condition)
                .query(Long.class)
                .single();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
