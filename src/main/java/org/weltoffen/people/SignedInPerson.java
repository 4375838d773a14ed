package org.weltoffen.people;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.weltoffen.privacy.DataSubject;
import org.weltoffen.privacy.spi.SubjectOfAccount;

/// Ties the signed-in account to its person by the staff number.
@Component
class SignedInPerson implements SubjectOfAccount {

    private final Staff staff;

    SignedInPerson(Staff staff) {
        this.staff = staff;
    }

    @Override
    public Optional<DataSubject> subject() {
        return staff.self().map(person -> new DataSubject(person.id().value()));
    }
}
