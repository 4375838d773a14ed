package org.weltoffen.notices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.weltoffen.obligations.Mode;

/// Finds out what a mail is about, and whether there is still a reason to write it.
@Component
class Matters {

    private final Standings standings;
    private final Managers managers;
    private final Personnel personnel;
    private final LongOverdue overdue;

    Matters(Standings standings, Managers managers, Personnel personnel, LongOverdue overdue) {
        this.standings = standings;
        this.managers = managers;
        this.personnel = personnel;
        this.overdue = overdue;
    }

    /// Empty if there is no longer a reason to write: done, away, gone, or not wanted.
    Optional<Matter> of(Mail mail, Wishes wishes, LocalDate today) {
        return standings
                .of(mail.employee(), today)
                .filter(one -> one.isThere(today))
                .flatMap(one -> of(mail, one.open(today), wishes));
    }

    private Optional<Matter> of(Mail mail, List<Duty> open, Wishes wishes) {
        return switch (mail.template()) {
            case ARISEN, DUE, TEAM -> first(open, mail.year()).map(duty -> new Matter.Trainings(List.of(duty)));
            case DIGEST -> unlessEmpty(open, Matter.Trainings::new);
            case CERTIFICATE -> wishes.certificateNews() ? Optional.of(new Matter.NewCertificate()) : Optional.empty();
            case MANAGER ->
                wishes.teamNews() ? unlessEmpty(managers.news(mail.employee()), Matter.Team::new) : Optional.empty();
            case ESCALATION ->
                unlessEmpty(
                        personnel.news(mail.employee()),
                        offices -> new Matter.Offices(overdue.days(), mail.year(), offices));
        };
    }

    private static <T> Optional<Matter> unlessEmpty(List<T> list, Function<List<T>, Matter> matter) {
        return list.isEmpty() ? Optional.empty() : Optional.of(matter.apply(list));
    }

    /// What has to be done comes before what is offered.
    private static Optional<Duty> first(List<Duty> open, int year) {
        return open.stream()
                .filter(duty -> duty.year() == year)
                .min(Comparator.comparing((Duty duty) -> duty.mode() == Mode.OFFERED));
    }
}
