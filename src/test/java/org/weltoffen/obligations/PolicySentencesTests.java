package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weltoffen.obligations.Papers.complete;
import static org.weltoffen.obligations.Papers.on;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.weltoffen.ApplicationTest;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.PolicySentences.Facts;
import org.weltoffen.obligations.Programme.Choice;
import org.weltoffen.obligations.Programme.Seminars;
import org.weltoffen.obligations.Timing.Period;
import org.weltoffen.people.ContactIntensity;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;

@ApplicationTest
class PolicySentencesTests {

    private static final UnitId SOZIALAMT = new UnitId(new UUID(1, 1));
    private static final UnitId STANDESAMT = new UnitId(new UUID(1, 2));
    private static final UnitId ARCHIV = new UnitId(new UUID(1, 3));
    private static final Map<UnitId, String> NAMES =
            Map.of(SOZIALAMT, "Sozialamt", STANDESAMT, "Standesamt", ARCHIV, "Archiv");

    private static final Resolution PAPER = new Resolution(
            new ResolutionId(new UUID(2, 1)),
            "RV-2026-014",
            on("2026-01-21"),
            "Ratsversammlung",
            new Text("Interkulturelle Kompetenz", "Intercultural competence"),
            Resolution.State.ADOPTED);

    @Autowired
    private PolicySentences sentences;

    @Test
    void aDutyForTwoOfficesSaysWhomWhatByWhenAndWhy() {
        var audience = new Audience(
                new Text("Beschäftigte zweier Ämter", "Staff of two offices"),
                Set.of(LegalKind.ADMINISTRATION),
                Set.of(SOZIALAMT, STANDESAMT));

        assertThat(words(policy(Mode.MANDATORY, complete(), audience)))
                .isEqualTo(new Text(
                        "Beschluss RV-2026-014 vom 21.01.2026: Beschäftigte zweier Ämter nehmen einmal im Kalenderjahr"
                                + " teil. Gemeint sind Stellen in: Sozialamt und Standesamt, mit allem, was"
                                + " dazugehört. Dazu gehören 2 Kurse mit zusammen 60 Minuten. Lernzeit ist"
                                + " Arbeitszeit. Wer die Fragen vor den Lektionen besteht, ist fertig. Zeit ist bis"
                                + " zum 15. Dezember. Wer nach dem 1. Oktober dazukommt, hat 3 Monate Zeit."
                                + " Grundlage: § 106 GewO. Verantwortlich: Personalamt. Der Personalrat war am"
                                + " 03.02.2026 beteiligt.",
                        "Resolution RV-2026-014 of 21 January 2026: Staff of two offices take part once in a calendar"
                                + " year. It is about posts in: Sozialamt and Standesamt, with all that belongs to"
                                + " them. It consists of 2 courses of 60 minutes in total. Learning time is working"
                                + " time. Whoever passes the questions before the lessons has finished. There is time"
                                + " until 15 December. Whoever comes after 1 October has 3 months. Basis: Section 106"
                                + " GewO. Responsible: Personalamt. The staff council was involved on 3 February"
                                + " 2026."));
    }

    @Test
    void everyLimitOfTheAudienceIsASentence() {
        var audience = new Audience(
                new Text("Führungskräfte", "Managers"),
                Set.of(LegalKind.ADMINISTRATION, LegalKind.MUNICIPAL_ENTERPRISE),
                Set.of(),
                Set.of(ARCHIV),
                Set.of(ContactIntensity.MAIN, ContactIntensity.REGULAR),
                true,
                on("2026-03-01"),
                Set.of(new EmployeeId(new UUID(3, 1))),
                Set.of(new EmployeeId(new UUID(3, 2)), new EmployeeId(new UUID(3, 3))));

        var words = words(policy(Mode.RECOMMENDED, Grounds.none(), audience));

        assertThat(words.de())
                .startsWith("Beschluss RV-2026-014 vom 21.01.2026: Führungskräfte nehmen nach Möglichkeit einmal im"
                        + " Kalenderjahr teil. Gemeint sind Stellen in: Stadtverwaltung und Eigenbetrieben; Kontakt"
                        + " mit Menschen, die kommen: regelmäßig und überwiegend; nur mit Führungsaufgabe; nur wer"
                        + " seit dem 01.03.2026 dazugekommen ist. Ausgenommen sind: Archiv. Eine Person kommt einzeln"
                        + " hinzu. 2 Personen sind einzeln ausgenommen.");
        assertThat(words.en())
                .startsWith("Resolution RV-2026-014 of 21 January 2026: Managers take part once in a calendar year if"
                        + " they can. It is about posts in: the city administration and municipal enterprises;"
                        + " contact with people who come: regular and most of the work; only those who lead a team;"
                        + " only those who joined since 1 March 2026. Not included: Archiv. One person is added one"
                        + " by one. 2 people are left out one by one.");
    }

    @Test
    void everythingThatCanBeAskedAndEveryDayIsASentence() {
        var programme = new Programme(
                List.of(new CourseId("one")),
                new Choice(List.of(new CourseId("two"), new CourseId("three")), 1),
                List.of(new CourseId("four")),
                Map.of(SOZIALAMT, List.of(new CourseId("five"))),
                new Seminars(1, 90, 12, 8));
        var timing = new Timing(
                Period.OWN,
                MonthDay.of(9, 1),
                MonthDay.of(6, 30),
                14,
                180,
                60,
                new JoinerRule(1, null, MonthDay.of(5, 31)));

        var words = words(
                policy(Mode.OFFERED, Grounds.none(), Audience.everyone(Papers.WHO, Set.of(LegalKind.SHAREHOLDING)))
                        .with(programme)
                        .with(timing)
                        .withTestOut(false));

        assertThat(words.de())
                .isEqualTo("Beschluss RV-2026-014 vom 21.01.2026: Beschäftigte der fünf Pilotämter können einmal im"
                        + " Zeitraum vom 1. September bis 31. August teilnehmen. Gemeint sind Stellen in:"
                        + " Beteiligungsunternehmen. Dazu gehört ein Kurs mit zusammen 30 Minuten. Dazu kommt ein"
                        + " Kurs nach eigener Wahl aus 2. Ab dem zweiten Jahr genügt ein Auffrischungskurs mit 30"
                        + " Minuten. In einem Amt kommt der Alltag des Amts hinzu. Dazu kommt ein Seminar von je 90"
                        + " Minuten. Lernzeit ist Arbeitszeit. Zeit ist bis zum 30. Juni. Als überfällig gilt es erst"
                        + " 14 Tage später. Was in den 60 Tagen davor geschafft ist, zählt schon. Zwischen zwei Malen"
                        + " liegen mindestens 180 Tage. Wer nach dem 1. September dazukommt, hat einen Monat Zeit."
                        + " Wer nach dem 31. Mai dazukommt, beginnt im nächsten Zeitraum.");
        assertThat(words.en())
                .isEqualTo("Resolution RV-2026-014 of 21 January 2026: Staff of the five pilot offices can take part"
                        + " once in the period from 1 September to 31 August. It is about posts in: shareholding"
                        + " companies. It consists of one course of 30 minutes in total. Added to this is one course"
                        + " of your choice out of 2. From the second year on one refresher course of 30 minutes will"
                        + " do. In one office its everyday work is added. Added to this is one seminar of 90 minutes"
                        + " each. Learning time is working time. There is time until 30 June. It counts as overdue"
                        + " only 14 days later. What is done in the 60 days before already counts. At least 180 days"
                        + " lie between two times. Whoever comes after 1 September has one month. Whoever comes after"
                        + " 31 May begins in the next period.");
    }

    @Test
    void whatRollsHasNoDayOfItsOwn() {
        var words = words(
                policy(Mode.OFFERED, Grounds.none(), Audience.everyone(Papers.WHO, Set.of(LegalKind.SHAREHOLDING)))
                        .with(Timing.rolling()));

        assertThat(words.de()).contains("alle zwölf Monate").doesNotContain("Zeit ist bis");
        assertThat(words.en()).contains("every twelve months").doesNotContain("There is time until");
    }

    private Text words(Policy policy) {
        return sentences.of(policy, new Facts() {
            @Override
            public String unit(UnitId unit) {
                return NAMES.getOrDefault(unit, "?");
            }

            @Override
            public int minutes(List<CourseId> courses) {
                return 30 * courses.size();
            }
        });
    }

    private static Policy policy(Mode mode, Grounds grounds, Audience audience) {
        return Papers.policy(PAPER, mode, grounds, audience, "one", "two");
    }
}
