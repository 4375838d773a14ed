package org.weltoffen.obligations;

import java.util.EnumSet;
import java.util.List;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Activation.Reason;
import org.weltoffen.people.LegalKind;

/// One rule of a resolution: its audience must, should or may do a track of courses once in a calendar year.
///
/// The policies of one resolution are steps of one rule: a person falls under the strictest that reaches them.
///
/// @param track the courses that fulfil it, in order; all of them are needed
/// @param testOut whether whoever passes the quiz before the lessons has fulfilled it
/// @param version counts changes, from 0
public record Policy(
        PolicyId id,
        Resolution resolution,
        Text name,
        Mode mode,
        Grounds grounds,
        Audience audience,
        List<CourseId> track,
        Validity validity,
        boolean testOut,
        int version) {

    public Policy {
        track = List.copyOf(track);
    }

    /// A policy that counts a quiz passed before the lessons like any other.
    public Policy(
            PolicyId id,
            Resolution resolution,
            Text name,
            Mode mode,
            Grounds grounds,
            Audience audience,
            List<CourseId> track,
            Validity validity,
            int version) {
        this(id, resolution, name, mode, grounds, audience, track, validity, true, version);
    }

    /// Whether the policy may take effect, and if not, everything that stands against it.
    public Activation activation() {
        var reasons = EnumSet.noneOf(Reason.class);
        if (!resolution.isInForce()) {
            reasons.add(Reason.NO_RESOLUTION_IN_FORCE);
        }
        if (track.isEmpty()) {
            reasons.add(Reason.NO_COURSE);
        }
        if (mode == Mode.MANDATORY) {
            reasons.addAll(againstMandatory());
        }
        return reasons.isEmpty() ? new Activation.Allowed() : new Activation.Refused(reasons);
    }

    private EnumSet<Reason> againstMandatory() {
        var reasons = EnumSet.noneOf(Reason.class);
        if (grounds.legalBasis() == null) {
            reasons.add(Reason.NO_LEGAL_BASIS);
        }
        if (grounds.staffCouncilOn() == null) {
            reasons.add(Reason.NO_STAFF_COUNCIL_DATE);
        }
        if (audience.legalKinds().contains(LegalKind.SHAREHOLDING)) {
            reasons.add(Reason.SHAREHOLDING_CANNOT_BE_OBLIGED);
        }
        if (audience.legalKinds().contains(LegalKind.MUNICIPAL_ENTERPRISE) && grounds.managementDecidedOn() == null) {
            reasons.add(Reason.NO_DECISION_OF_THE_ENTERPRISE);
        }
        return reasons;
    }
}
