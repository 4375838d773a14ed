package org.weltoffen.obligations;

import java.util.Set;
import org.weltoffen.language.Text;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;

/// Whom a policy addresses: the legal kinds it may reach and, within them, certain offices.
///
/// It goes by office and never by anything about the person.
///
/// @param name who that is, as the subject of a sentence: *Beschäftigte der fünf Pilotämter*
/// @param offices empty for everyone in the legal kinds
public record Audience(Text name, Set<LegalKind> legalKinds, Set<UnitId> offices) {

    public Audience {
        if (legalKinds.isEmpty()) {
            throw new IllegalArgumentException("\"%s\" reaches no legal kind, so nobody".formatted(name.de()));
        }
        legalKinds = Set.copyOf(legalKinds);
        offices = Set.copyOf(offices);
    }

    /// Everyone in the given legal kinds.
    public static Audience everyone(Text name, Set<LegalKind> legalKinds) {
        return new Audience(name, legalKinds, Set.of());
    }
}
