package org.weltoffen.obligations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.weltoffen.obligations.PolicySentences.Facts;
import org.weltoffen.people.ContactIntensity;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;

/// Whom a policy addresses, in words.
record AudienceWords(Audience audience, Phrases phrases, Facts facts) {

    private static final int NAMED_AT_MOST = 6;

    List<String> all() {
        var sentences = new ArrayList<String>();
        sentences.add(say("whom", where(), posts()));
        if (!audience.exceptUnits().isEmpty()) {
            sentences.add(say("except", units(audience.exceptUnits())));
        }
        if (!audience.people().isEmpty()) {
            sentences.add(say("people", audience.people().size()));
        }
        if (!audience.exceptPeople().isEmpty()) {
            sentences.add(say("except-people", audience.exceptPeople().size()));
        }
        return sentences;
    }

    private String where() {
        return audience.units().isEmpty() ? kinds() : say("units", units(audience.units()));
    }

    private String kinds() {
        return phrases.list(names(audience.legalKinds(), LegalKind.values(), "kind"));
    }

    private String posts() {
        var posts = new StringBuilder();
        if (!audience.contacts().isEmpty()) {
            posts.append(
                    say("contact", phrases.list(names(audience.contacts(), ContactIntensity.values(), "contact"))));
        }
        if (audience.managersOnly()) {
            posts.append(say("managers"));
        }
        var since = audience.joinedSince();
        if (since != null) {
            posts.append(say("joined-since", phrases.day(since)));
        }
        return posts.toString();
    }

    private String units(Collection<UnitId> units) {
        var names = units.stream().map(facts::unit).sorted().toList();
        if (names.size() <= NAMED_AT_MOST) {
            return phrases.list(names);
        }
        return say("more-units", String.join(", ", names.subList(0, NAMED_AT_MOST)), names.size() - NAMED_AT_MOST);
    }

    private <E extends Enum<E>> List<String> names(Set<E> values, E[] inOrder, String what) {
        return Stream.of(inOrder)
                .filter(values::contains)
                .map(value -> say(what + "." + key(value)))
                .toList();
    }

    private String say(String key, Object... values) {
        return phrases.say("policy.sentence." + key, values);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
