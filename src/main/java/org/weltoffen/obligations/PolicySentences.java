package org.weltoffen.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;
import org.weltoffen.people.UnitId;

/// Says in plain words what a policy means: whom, what, by when, who comes late, and why. The editor and the employee
/// read the same words.
@Service
public class PolicySentences {

    private final MessageSource messages;
    private final Workload workload;
    private final JdbcClient db;

    PolicySentences(MessageSource messages, Workload workload, JdbcClient db) {
        this.messages = messages;
        this.workload = workload;
        this.db = db;
    }

    /// What the sentences need to know of other rooms.
    interface Facts {
        String unit(UnitId unit);

        int minutes(List<CourseId> courses);
    }

    /// The policy in German and English, one sentence after the other.
    public Text of(Policy policy) {
        return of(policy, new Facts() {
            @Override
            public String unit(UnitId unit) {
                return nameOf(unit);
            }

            @Override
            public int minutes(List<CourseId> courses) {
                return workload.minutes(courses);
            }
        });
    }

    /// Pure: the same policy and facts always give the same words.
    Text of(Policy policy, Facts facts) {
        return new Text(of(policy, facts, Language.DE), of(policy, facts, Language.EN));
    }

    private String of(Policy policy, Facts facts, Language language) {
        var phrases = new Phrases(messages, language);
        var sentences = Stream.of(
                        List.of(rule(policy, phrases)),
                        new AudienceWords(policy.audience(), phrases, facts).all(),
                        new ProgrammeWords(policy, phrases, facts).all(),
                        new TimingWords(policy.timing(), phrases).all(),
                        why(policy.grounds(), phrases))
                .flatMap(List::stream)
                .toList();
        return String.join(" ", sentences);
    }

    private static String rule(Policy policy, Phrases phrases) {
        var resolution = policy.resolution();
        var decidedOn = resolution.decidedOn();
        var paper = decidedOn == null
                ? phrases.say("policy.sentence.paper", resolution.number())
                : phrases.say("policy.sentence.resolution", resolution.number(), phrases.day(decidedOn));
        return phrases.say(
                "policy.sentence." + policy.mode().name().toLowerCase(Locale.ROOT),
                paper,
                policy.audience().name().in(phrases.language()),
                new TimingWords(policy.timing(), phrases).howOften());
    }

    private static List<String> why(Grounds it, Phrases phrases) {
        var why = new ArrayList<String>();
        var basis = it.legalBasis();
        if (basis != null) {
            why.add(phrases.say("policy.sentence.basis", basis.in(phrases.language())));
        }
        if (it.responsible() != null) {
            why.add(phrases.say("policy.sentence.responsible", it.responsible()));
        }
        if (it.staffCouncilOn() != null) {
            why.add(phrases.say("policy.sentence.staff-council", phrases.day(it.staffCouncilOn())));
        }
        return why;
    }

    private String nameOf(UnitId unit) {
        return db.sql("""
                select name
                from people_unit_v
                where unit_id = :unit
                """)
                .param("unit", unit.value())
                .query(String.class)
                .optional()
                .orElse("–");
    }
}
