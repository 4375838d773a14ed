package org.weltoffen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
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
    void everyModuleFindsTheTablesItStandsOn() throws IOException {
        var inOrder = modulesWithTables();

        assertThat(inOrder).containsExactlyInAnyOrderElementsOf(migrationFolders());
        for (var module : inOrder) {
            var before = inOrder.subList(0, inOrder.indexOf(module));
            var needed = modules.getModuleByName(module).orElseThrow().getAllDependencies(modules).stream()
                    .map(dependency ->
                            dependency.getTargetModule().getIdentifier().toString())
                    .filter(inOrder::contains)
                    .filter(other -> !other.equals(module));
            assertThat(before).as(module).containsAll(needed.distinct().toList());
        }
    }

    private static List<String> modulesWithTables() throws IOException {
        var settings = new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml"));
        var list = settings.getFirst().getProperty("weltoffen.database.modules");
        return List.of(String.valueOf(list).split(", *", -1));
    }

    private static List<String> migrationFolders() throws IOException {
        try (var folders = Files.list(new ClassPathResource("db/migration").getFilePath())) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(folder -> !folder.equals("__root"))
                    .toList();
        }
    }

    @Test
    void theDiagramIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
