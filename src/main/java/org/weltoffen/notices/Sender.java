package org.weltoffen.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Empties the outbox in office hours: mail by mail over one connection, each looked at once more before it goes.
@Component
class Sender {

    static final int BAG = 100;

    private static final Logger log = LoggerFactory.getLogger(Sender.class);

    private final Outbox outbox;
    private final Envelopes envelopes;
    private final RuleBook rules;
    private final ObjectProvider<Postman> postman;
    private final Clock clock;
    private final UUID node = UUID.randomUUID();

    Sender(Outbox outbox, Envelopes envelopes, RuleBook rules, ObjectProvider<Postman> postman, Clock clock) {
        this.outbox = outbox;
        this.envelopes = envelopes;
        this.rules = rules;
        this.postman = postman;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void work() {
        postman.ifAvailable(this::empty);
    }

    /// Brings everything away whose time has come; returns how many mails went out.
    int empty(Postman postman) {
        var sent = 0;
        outbox.recover();
        while (rules.current().rules().isOpen(LocalDateTime.now(clock))) {
            var bag = outbox.claim(node, BAG);
            if (bag.isEmpty()) {
                return sent;
            }
            sent += bringAway(bag, postman);
        }
        return sent;
    }

    private int bringAway(List<Mail> bag, Postman postman) {
        try (var round = postman.setOut()) {
            var sent = 0;
            for (var mail : bag) {
                sent += bringAway(mail, round) ? 1 : 0;
            }
            return sent;
        } catch (Postman.Unreachable e) {
            log.warn("The mail server cannot be reached; {} mails go back into the outbox", bag.size(), e);
            outbox.giveBack(node);
            return 0;
        }
    }

    private boolean bringAway(Mail mail, Postman.Round round) {
        var delivery = fill(mail).map(envelope -> round.deliver(envelope, () -> outbox.hand(mail, node)));
        delivery.ifPresent(outcome -> outbox.settle(mail, node, outcome));
        return delivery.filter(Delivery.Accepted.class::isInstance).isPresent();
    }

    /// Empty if there is nothing to bring away. One mail that cannot be written must not hold up all the others.
    private Optional<Envelope> fill(Mail mail) {
        try {
            var envelope = envelopes.fill(mail, LocalDate.now(clock));
            if (envelope.isEmpty()) {
                outbox.drop(mail, node);
            }
            return envelope;
        } catch (RuntimeException e) {
            log.error("Mail {} could not be written", mail.id(), e);
            outbox.settle(mail, node, new Delivery.Refused("the mail could not be written", false));
            return Optional.empty();
        }
    }
}
