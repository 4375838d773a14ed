package org.weltoffen.notices;

import java.util.function.BooleanSupplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Lays mails where they can be looked at instead of sending them. For the demo, which has no mail server.
@Component
@Profile("demo")
@ConditionalOnProperty(name = "spring.mail.host", matchIfMissing = true, havingValue = "none")
class SamplePostman implements Postman {

    private final JdbcClient db;
    private final TransactionOperations transactions;

    SamplePostman(JdbcClient db, TransactionOperations transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    @Override
    public Round setOut() {
        return new Round() {
            @Override
            public Delivery deliver(Envelope envelope, BooleanSupplier lastMoment) {
                return transactions.execute(_ -> keep(envelope, lastMoment));
            }

            @Override
            public void close() {
                // there is no line to hang up
            }
        };
    }

    private Delivery keep(Envelope envelope, BooleanSupplier lastMoment) {
        if (!lastMoment.getAsBoolean()) {
            return new Delivery.Refused("another node has taken the mail up", false);
        }
        db.sql("""
                insert into notices_sample (mail_id, subject, recipient, text, html)
                values (:mail, :subject, :recipient, :text, :html)
                """)
                .param("mail", envelope.id())
                .param("subject", envelope.subject())
                .param("recipient", envelope.to())
                .param("text", envelope.text())
                .param("html", envelope.html())
                .update();
        return new Delivery.Accepted();
    }
}
