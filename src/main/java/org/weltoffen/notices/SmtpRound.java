package org.weltoffen.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection to the mail server.
final class SmtpRound implements Postman.Round {

    private static final Logger log = LoggerFactory.getLogger(SmtpRound.class);
    private static final int FOR_GOOD = 500;

    private final Session session;
    private final Transport transport;
    private final String from;

    SmtpRound(Session session, Transport transport, String from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    @Override
    public Delivery deliver(Envelope envelope, BooleanSupplier lastMoment) {
        var message = new LastMomentMessage(session, envelope.id(), from, lastMoment);
        try {
            message.fill(envelope);
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted();
        } catch (MessagingException e) {
            var code = answer(e);
            return code == 0 && message.isHanded()
                    ? new Delivery.Unknown(reason(e, code))
                    : new Delivery.Refused(reason(e, code), code >= FOR_GOOD);
        }
    }

    /// The server's answer in three digits; 0 if there was none.
    private static int answer(@Nullable Exception e) {
        return switch (e) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send
            when send.getReturnCode() > 0 && send.getNextException() == null -> send.getReturnCode();
            case SendFailedException send when send.getNextException() != null -> answer(send.getNextException());
            case null, default -> 0;
        };
    }

    /// Without what the server says in words, which may hold the address.
    private static String reason(Exception e, int code) {
        return code > 0
                ? "the server answers %d".formatted(code)
                : "no answer (%s)".formatted(e.getClass().getSimpleName());
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            log.debug("The mail server hung up first", e);
        }
    }
}
