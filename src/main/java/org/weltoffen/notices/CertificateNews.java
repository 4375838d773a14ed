package org.weltoffen.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.CertificateIssued;

/// Tells holders that a certificate lies ready; once a day, however many were issued.
@Component
class CertificateNews {

    private final Outbox outbox;
    private final Preferences preferences;
    private final Clock clock;

    CertificateNews(Outbox outbox, Preferences preferences, Clock clock) {
        this.outbox = outbox;
        this.preferences = preferences;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CertificateIssued issued) {
        if (preferences.of(issued.employee()).certificateNews()) {
            var today = LocalDate.now(clock);
            outbox.write(List.of(new Outbox.Draft(issued.employee(), Template.CERTIFICATE, today, today.getYear())));
        }
    }
}
