package org.weltoffen.obligations;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;
import org.weltoffen.people.ContactIntensity;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;

/// Whom a policy addresses: the legal kinds it may reach and, within them, certain units, posts and single people.
///
/// It goes by unit and post and never by anything about the person. An exception always wins, and nobody outside the
/// legal kinds is ever reached, not even by name.
///
/// ```
///   in a legal kind  and  not an exception  and  ( named  or  ( in a unit and contact and manager and joined ) )
/// ```
///
/// @param name who that is, as the subject of a sentence: *Beschäftigte der fünf Pilotämter*
/// @param units with all units below them; empty for everyone in the legal kinds
/// @param exceptUnits spared, with all units below them
/// @param contacts how much contact with the public the post must have; empty for any
/// @param managersOnly whether it is for those who lead a team
/// @param joinedSince only for those who joined on that day or later; null for everyone
/// @param people reached whatever their unit and post
/// @param exceptPeople spared whatever their unit and post
public record Audience(
        Text name,
        Set<LegalKind> legalKinds,
        Set<UnitId> units,
        Set<UnitId> exceptUnits,
        Set<ContactIntensity> contacts,
        boolean managersOnly,
        @Nullable LocalDate joinedSince,
        Set<EmployeeId> people,
        Set<EmployeeId> exceptPeople) {

    public Audience {
        if (legalKinds.isEmpty()) {
            throw new IllegalArgumentException("\"%s\" reaches no legal kind, so nobody".formatted(name.de()));
        }
        legalKinds = Set.copyOf(legalKinds);
        units = Set.copyOf(units);
        exceptUnits = Set.copyOf(exceptUnits);
        contacts = Set.copyOf(contacts);
        people = Set.copyOf(people);
        exceptPeople = Set.copyOf(exceptPeople);
        if (exceptUnits.stream().anyMatch(units::contains)
                || exceptPeople.stream().anyMatch(people::contains)) {
            throw new IllegalArgumentException("\"%s\" reaches and spares the same".formatted(name.de()));
        }
    }

    /// Everyone in certain units of the given legal kinds.
    public Audience(Text name, Set<LegalKind> legalKinds, Set<UnitId> units) {
        this(name, legalKinds, units, Set.of(), Set.of(), false, null, Set.of(), Set.of());
    }

    /// Everyone in the given legal kinds.
    public static Audience everyone(Text name, Set<LegalKind> legalKinds) {
        return new Audience(name, legalKinds, Set.of());
    }
}
