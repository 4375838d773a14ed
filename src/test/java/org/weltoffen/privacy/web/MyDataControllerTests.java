package org.weltoffen.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.privacy.Keepers;
import org.weltoffen.privacy.spi.SubjectOfAccount;

@ApplicationTest
@Transactional
class MyDataControllerTests {

    private final Keepers keepers;
    private final AuditTrail trail;
    private final Clock clock;

    @Autowired
    MyDataControllerTests(Keepers keepers, AuditTrail trail, Clock clock) {
        this.keepers = keepers;
        this.trail = trail;
        this.clock = clock;
    }

    @Test
    void aPersonGetsTheirDataAsAFileThatNobodyCaches() {
        var person = new DataSubject(UUID.randomUUID());

        var answer = controller(() -> Optional.of(person)).myData();

        assertThat(answer.getBody()).contains(person.value().toString());
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("weltoffen-2026-09-14.json");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void anAccountThatStandsForNobodyHasNoData() {
        assertThat(controller(Optional::empty).myData().getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private MyDataController controller(SubjectOfAccount subject) {
        var factory = new StaticListableBeanFactory();
        factory.addBean("subject", subject);
        return new MyDataController(keepers, factory.getBeanProvider(SubjectOfAccount.class), trail, clock);
    }
}
