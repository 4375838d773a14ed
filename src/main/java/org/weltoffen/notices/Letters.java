package org.weltoffen.notices;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Mode;
import org.weltoffen.obligations.Status;
import org.weltoffen.people.UnitId;
import org.weltoffen.reports.TeamCount;

/// Finds the words of each mail.
@Service
public class Letters {

    private static final Text SAMPLE = new Text("Jährliche Fortbildung", "Yearly training");
    private static final Text ANOTHER = new Text("Vertiefung für Führungskräfte", "Further training for managers");
    private static final LongOverdue.Office OFFICE = new LongOverdue.Office(new UnitId(new UUID(0, 0)), "Musteramt", 3);

    private final MessageSource words;
    private final String house;

    Letters(MessageSource words, @Value("${weltoffen.address:http://localhost:8080}") String house) {
        this.words = words;
        this.house = house;
    }

    /// How the template reads, with an invented reader and invented trainings.
    public Letter sample(Template template, Language language, LocalDate today) {
        return letter(
                template,
                language,
                "Kim Nguyễn",
                sample(template, today),
                today,
                template.canBeUnsubscribed() ? house : null);
    }

    private static Matter sample(Template template, LocalDate today) {
        var due = new Duty(today.getYear(), SAMPLE, Mode.MANDATORY, Status.OPEN, today, today.plusDays(28));
        var other = new Duty(today.getYear(), ANOTHER, Mode.RECOMMENDED, Status.OPEN, today, today.plusDays(60));
        return switch (template) {
            case ARISEN, DUE, TEAM -> new Matter.Trainings(List.of(due));
            case DIGEST -> new Matter.Trainings(List.of(due, other));
            case CERTIFICATE -> new Matter.NewCertificate();
            case MANAGER -> new Matter.Team(List.of(new TeamCount.Counted(SAMPLE, due.dueOn(), 12, 7)));
            case ESCALATION -> new Matter.Offices(Rules.usual().after().getLast(), today.getYear(), List.of(OFFICE));
        };
    }

    /// The letter to one person.
    ///
    /// @param matter what it is about; fits the template
    Letter letter(
            Template template,
            Language language,
            String name,
            Matter matter,
            LocalDate today,
            @Nullable String unsubscribe) {
        var in = new In(language);
        var key = template.key() + (isPast(template, matter, today) ? "-past" : "");
        var placeholders = placeholders(matter, in);
        return new Letter(
                language,
                in.of("notices.mail.%s.subject".formatted(key), placeholders),
                in.of("notices.mail.greeting", name),
                List.of(in.of("notices.mail.%s.body".formatted(key), placeholders), in.of(closing(matter, template))),
                items(template, matter, in, today),
                house + path(matter),
                in.of("notices.mail.link." + link(matter)),
                in.of("notices.mail.%s.reason".formatted(template.key())),
                unsubscribe,
                in.of("notices.mail.unsubscribe"));
    }

    /// A due date that has gone by wants other words where it is named.
    private static boolean isPast(Template template, Matter matter, LocalDate today) {
        return (template == Template.DUE || template == Template.TEAM)
                && matter instanceof Matter.Trainings trainings
                && trainings.first().isPast(today);
    }

    private static Object[] placeholders(Matter matter, In in) {
        return switch (matter) {
            case Matter.Trainings trainings ->
                new Object[] {
                    in.text(trainings.first().policy()),
                    in.day(trainings.first().dueOn())
                };
            case Matter.Offices offices -> new Object[] {offices.days()};
            case Matter.NewCertificate _, Matter.Team _ -> new Object[0];
        };
    }

    private static String closing(Matter matter, Template template) {
        return matter instanceof Matter.Trainings
                ? "notices.mail.closing"
                : "notices.mail.%s.closing".formatted(template.key());
    }

    private static List<String> items(Template template, Matter matter, In in, LocalDate today) {
        return switch (matter) {
            case Matter.Trainings trainings ->
                template == Template.DIGEST
                        ? trainings.duties().stream()
                                .map(duty -> item(duty, in))
                                .toList()
                        : List.of();
            case Matter.NewCertificate _ -> List.of();
            case Matter.Team team ->
                team.counts().stream().map(count -> item(count, in, today)).toList();
            case Matter.Offices offices ->
                offices.offices().stream()
                        .map(office -> in.of("notices.overdue.office", office.name(), office.people()))
                        .toList();
        };
    }

    private static String item(Duty duty, In in) {
        var policy = in.text(duty.policy());
        return duty.dueOn() == null ? policy : in.of("notices.mail.item", policy, in.day(duty.dueOn()));
    }

    private static String item(TeamCount.Counted count, In in, LocalDate today) {
        var until = count.dueOn();
        var key = "notices.mail.manager.item" + (until == null ? "" : until.isBefore(today) ? "-past" : "-until");
        return in.of(key, in.text(count.policy()), count.fulfilled(), count.people(), in.day(until));
    }

    private static String path(Matter matter) {
        return switch (matter) {
            case Matter.Trainings _ -> "/year";
            case Matter.NewCertificate _ -> "/certificates";
            case Matter.Team _ -> "/team";
            case Matter.Offices offices -> "/hr/completions?year=%d&status=overdue".formatted(offices.year());
        };
    }

    private static String link(Matter matter) {
        return switch (matter) {
            case Matter.Trainings _ -> "year";
            case Matter.NewCertificate _ -> "certificates";
            case Matter.Team _ -> "team";
            case Matter.Offices _ -> "overdue";
        };
    }

    /// Words and days in one language.
    private final class In {

        private final Language language;

        In(Language language) {
            this.language = language;
        }

        String of(String key, Object... values) {
            return requireNonNull(words.getMessage(key, values, language.locale()));
        }

        String text(Text text) {
            return text.in(language);
        }

        String day(@Nullable LocalDate day) {
            return day == null
                    ? ""
                    : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(language.locale())
                            .format(day);
        }
    }
}
