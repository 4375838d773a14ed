package org.weltoffen.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class DatabaseAheadTests {

    @Test
    void whereADatabaseIsGivenNoOtherIsStarted(@TempDir Path folder) {
        try (var application = new GenericApplicationContext()) {
            application.setEnvironment(new MockEnvironment()
                    .withProperty("spring.datasource.url", "jdbc:mariadb://db.example.org/weltoffen")
                    .withProperty(
                            "weltoffen.database.folder",
                            folder.resolve("database").toString()));

            new DatabaseAhead().initialize(application);

            assertThat(application.getBeanDefinitionNames()).isEmpty();
            assertThat(folder).isEmptyDirectory();
        }
    }
}
