package org.weltoffen.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.weltoffen.obligations.Papers.adopted;
import static org.weltoffen.obligations.Papers.complete;
import static org.weltoffen.obligations.Papers.on;
import static org.weltoffen.obligations.Papers.policy;
import static org.weltoffen.people.LegalKind.ADMINISTRATION;
import static org.weltoffen.people.LegalKind.MUNICIPAL_ENTERPRISE;
import static org.weltoffen.people.LegalKind.SHAREHOLDING;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Activation.Allowed;
import org.weltoffen.obligations.Activation.Reason;
import org.weltoffen.obligations.Activation.Refused;
import org.weltoffen.people.LegalKind;

class PolicyTests {

    private static final Text BASIS = new Text("§ 106 GewO", "Section 106 GewO");

    @Test
    void aDutyForTheAdministrationWithBasisAndStaffCouncilMayTakeEffect() {
        var grounds = new Grounds(BASIS, "Personalamt", on("2026-02-03"), null);

        assertThat(policy(Mode.MANDATORY, grounds, ADMINISTRATION).activation()).isEqualTo(new Allowed());
    }

    @Test
    void aDutyWithoutLegalBasisIsRefused() {
        var grounds = new Grounds(null, "Personalamt", on("2026-02-03"), null);

        assertThat(policy(Mode.MANDATORY, grounds, ADMINISTRATION).activation())
                .isEqualTo(new Refused(Set.of(Reason.NO_LEGAL_BASIS)));
    }

    @Test
    void aDutyForWhichNobodyIsResponsibleIsRefused() {
        var grounds = new Grounds(BASIS, null, on("2026-02-03"), null);

        assertThat(policy(Mode.MANDATORY, grounds, ADMINISTRATION).activation())
                .isEqualTo(new Refused(Set.of(Reason.NO_RESPONSIBLE)));
    }

    @Test
    void aDutyWithoutTheStaffCouncilIsRefused() {
        var grounds = new Grounds(BASIS, "Personalamt", null, null);

        assertThat(policy(Mode.MANDATORY, grounds, ADMINISTRATION).activation())
                .isEqualTo(new Refused(Set.of(Reason.NO_STAFF_COUNCIL_DATE)));
    }

    @Test
    void aShareholdingCannotBeObligedWhateverIsRecorded() {
        assertThat(policy(Mode.MANDATORY, complete(), ADMINISTRATION, SHAREHOLDING)
                        .activation())
                .isEqualTo(new Refused(Set.of(Reason.SHAREHOLDING_CANNOT_BE_OBLIGED)));
    }

    @Test
    void aMunicipalEnterpriseIsObligedOnlyWithTheDecisionOfItsManagement() {
        var undecided = new Grounds(BASIS, "Personalamt", on("2026-02-03"), null);

        assertThat(policy(Mode.MANDATORY, undecided, MUNICIPAL_ENTERPRISE).activation())
                .isEqualTo(new Refused(Set.of(Reason.NO_DECISION_OF_THE_ENTERPRISE)));
        assertThat(policy(Mode.MANDATORY, complete(), MUNICIPAL_ENTERPRISE).activation())
                .isEqualTo(new Allowed());
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"RECOMMENDED", "OFFERED"})
    void anyoneMayBeInvitedWithoutGrounds(Mode mode) {
        assertThat(policy(mode, Grounds.none(), LegalKind.values()).activation())
                .isEqualTo(new Allowed());
    }

    @ParameterizedTest
    @EnumSource(
            value = Resolution.State.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADOPTED", "AMENDED"})
    void nothingTakesEffectBeforeTheDecisionOrAfterItIsSuperseded(Resolution.State state) {
        var audience = Audience.everyone(Papers.WHO, Set.of(ADMINISTRATION));
        var policy = policy(Papers.resolution(state), Mode.OFFERED, Grounds.none(), audience, "interpreting");

        assertThat(policy.activation()).isEqualTo(new Refused(Set.of(Reason.NO_RESOLUTION_IN_FORCE)));
    }

    @Test
    void aPolicyWithoutACourseIsRefusedBecauseNobodyCouldFulfilIt() {
        var audience = Audience.everyone(Papers.WHO, Set.of(ADMINISTRATION));

        assertThat(policy(adopted(), Mode.OFFERED, Grounds.none(), audience).activation())
                .isEqualTo(new Refused(Set.of(Reason.NO_COURSE)));
    }

    @Test
    void aRefusalNamesEverythingAtOnce() {
        assertThat(policy(Mode.MANDATORY, Grounds.none(), LegalKind.values()).activation())
                .isEqualTo(new Refused(Set.of(
                        Reason.NO_LEGAL_BASIS,
                        Reason.NO_RESPONSIBLE,
                        Reason.NO_STAFF_COUNCIL_DATE,
                        Reason.SHAREHOLDING_CANNOT_BE_OBLIGED,
                        Reason.NO_DECISION_OF_THE_ENTERPRISE)));
    }

    @Test
    void anAudienceWithoutLegalKindIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Audience.everyone(Papers.WHO, Set.of()))
                .withMessageContaining("so nobody");
    }
}
