package org.weltoffen.obligations;

import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Activation.Reason;
import org.weltoffen.people.LegalKind;

/// One rule of a resolution in one version: its audience must, should or may do a programme once in a period.
///
/// The policies of one resolution are steps of one rule: a person falls under the strictest that reaches them. The
/// versions of one policy follow one another in time: one that has taken effect never changes, except for its end.
///
/// @param line the id of the first version, which all versions share
/// @param number of the version, from 1
/// @param programme what is asked
/// @param timing when it is asked
/// @param validity the days on which this version brings about new obligations
/// @param testOut whether whoever passes the quiz before the lessons has fulfilled it
/// @param version counts changes, from 0
public record Policy(
        PolicyId id,
        PolicyId line,
        int number,
        Resolution resolution,
        Text name,
        Mode mode,
        Grounds grounds,
        Audience audience,
        Programme programme,
        Timing timing,
        Validity validity,
        boolean testOut,
        int version) {

    private static final MonthDay USUAL_DUE_DATE = MonthDay.of(Month.DECEMBER, 15);

    /// The first version of a policy that asks the same courses of everyone by 15 December.
    public Policy(
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
        this(
                id,
                id,
                1,
                resolution,
                name,
                mode,
                grounds,
                audience,
                Programme.of(track),
                Timing.calendarYear(USUAL_DUE_DATE),
                validity,
                testOut,
                version);
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

    /// The courses that everyone needs in the first year, in order.
    public List<CourseId> track() {
        return programme.core();
    }

    /// The same policy under another name.
    public Policy named(Text other) {
        return new Policy(
                id,
                line,
                number,
                resolution,
                other,
                mode,
                grounds,
                audience,
                programme,
                timing,
                validity,
                testOut,
                version);
    }

    /// The same policy with another strength.
    public Policy with(Mode other) {
        return new Policy(
                id,
                line,
                number,
                resolution,
                name,
                other,
                grounds,
                audience,
                programme,
                timing,
                validity,
                testOut,
                version);
    }

    /// The same policy on other grounds.
    public Policy with(Grounds other) {
        return new Policy(
                id,
                line,
                number,
                resolution,
                name,
                mode,
                other,
                audience,
                programme,
                timing,
                validity,
                testOut,
                version);
    }

    /// The same policy for another audience.
    public Policy with(Audience other) {
        return new Policy(
                id,
                line,
                number,
                resolution,
                name,
                mode,
                grounds,
                other,
                programme,
                timing,
                validity,
                testOut,
                version);
    }

    /// The same policy with another programme.
    public Policy with(Programme other) {
        return new Policy(
                id, line, number, resolution, name, mode, grounds, audience, other, timing, validity, testOut, version);
    }

    /// The same policy with another timing.
    public Policy with(Timing other) {
        return new Policy(
                id,
                line,
                number,
                resolution,
                name,
                mode,
                grounds,
                audience,
                programme,
                other,
                validity,
                testOut,
                version);
    }

    /// The same policy on other days.
    public Policy with(Validity other) {
        return new Policy(
                id,
                line,
                number,
                resolution,
                name,
                mode,
                grounds,
                audience,
                programme,
                timing,
                other,
                testOut,
                version);
    }

    /// The same policy that does or does not let the quiz come first.
    public Policy withTestOut(boolean other) {
        return new Policy(
                id,
                line,
                number,
                resolution,
                name,
                mode,
                grounds,
                audience,
                programme,
                timing,
                validity,
                other,
                version);
    }

    /// Whether the policy may take effect, and if not, everything that stands against it.
    public Activation activation() {
        var reasons = EnumSet.noneOf(Reason.class);
        if (!resolution.isInForce()) {
            reasons.add(Reason.NO_RESOLUTION_IN_FORCE);
        }
        if (programme.isEmpty()) {
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
        if (grounds.responsible() == null) {
            reasons.add(Reason.NO_RESPONSIBLE);
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
