package org.weltoffen.notices;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// A message that asks once more, after all of it has been written and before the dot that makes the server keep it.
///
/// The transport writes the message first and ends it afterwards, so the end of the writing is that moment. If the
/// answer is no, the transport drops the connection, and the server forgets the message.
final class LastMomentMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final UUID id;
    private final String from;
    private final BooleanSupplier lastMoment;
    private boolean handed;

    LastMomentMessage(Session session, UUID id, String from, BooleanSupplier lastMoment) {
        super(session);
        this.id = id;
        this.from = from;
        this.lastMoment = lastMoment;
    }

    boolean isHanded() {
        return handed;
    }

    void fill(Envelope envelope) throws MessagingException {
        setFrom(new InternetAddress(from));
        setRecipient(Message.RecipientType.TO, new InternetAddress(envelope.to()));
        setSubject(envelope.subject(), UTF_8);
        setSentDate(Date.from(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16)));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", envelope.language().tag());
        if (envelope.unsubscribe() != null) {
            setHeader("List-Unsubscribe", "<%s>".formatted(envelope.unsubscribe()));
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        setContent(parts(envelope));
        saveChanges();
    }

    /// The plain text first: a reader shows the last part it understands.
    private static Multipart parts(Envelope envelope) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(envelope.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(envelope.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", SmtpPostman.messageId(id, from));
    }

    @Override
    public void writeTo(OutputStream line, String[] withoutHeaders) throws IOException, MessagingException {
        super.writeTo(line, withoutHeaders);
        line.flush();
        if (!mayGo()) {
            throw new IOException("another node has taken the mail up");
        }
        handed = true;
    }

    /// Anything but an IOException would leave the transport in the middle of the message.
    private boolean mayGo() throws IOException {
        try {
            return lastMoment.getAsBoolean();
        } catch (RuntimeException e) {
            throw new IOException("the outbox does not answer", e);
        }
    }
}
