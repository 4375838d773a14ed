package org.weltoffen.platform;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/// Brings the tables of every module up to date: each has a folder and a history of its own, as Spring Modulith names
/// them. The order stands in the configuration, because finding it out from the compiled classes would take half of the
/// time the application needs to start.
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    private static final String OF_ALL = "__root";

    private final List<String> modules;

    /// @param modules those with tables, each after the ones whose tables it refers to
    ModuleMigrations(@Value("${weltoffen.database.modules}") List<String> modules) {
        this.modules = modules;
    }

    @Override
    public void migrate(Flyway all) {
        var table = all.getConfiguration().getTable();
        migrate(all, OF_ALL, table);
        modules.forEach(module -> migrate(all, module, table + "_" + module));
    }

    private static void migrate(Flyway all, String folder, String history) {
        Flyway.configure()
                .configuration(all.getConfiguration())
                .locations("classpath:db/migration/" + folder)
                .table(history)
                // the tables of the other modules are there already
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
