package org.weltoffen.notices;

import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// Speaks to the mail server that `spring.mail.*` names.
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpPostman implements Postman {

    private final JavaMailSenderImpl server;
    private final String from;

    /// @param from what stands as sender in every mail
    SmtpPostman(JavaMailSenderImpl server, @Value("${weltoffen.notices.from:weltoffen@localhost}") String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public Round setOut() {
        try {
            var transport = server.getSession().getTransport(protocol());
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            return new SmtpRound(server.getSession(), transport, from);
        } catch (MessagingException e) {
            throw new Unreachable(e);
        }
    }

    private String protocol() {
        return Objects.requireNonNullElse(server.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
    }

    /// The Message-ID of a mail: the same at each attempt.
    static String messageId(UUID mail, String from) {
        return "<%s@%s>".formatted(mail, from.replaceFirst(".*@", "").replace(">", ""));
    }
}
