package org.weltoffen;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// Keeps the walls of the house where the plan draws them, and draws the plan anew into `target/`.
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Weltoffen.class);

    @Test
    void everyModuleUsesOnlyWhatItIsAllowedToUse() {
        modules.verify();
    }

    @Test
    void theDiagramIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
