package org.weltoffen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class DatabaseAddressTests {

    @ParameterizedTest
    @CsvSource({
        "jdbc:mariadb://db/weltoffen, jdbc:mariadb://db/weltoffen?useServerPrepStmts=true&useBulkStmts=true",
        "jdbc:mariadb://db/weltoffen?sslMode=trust, jdbc:mariadb://db/weltoffen?sslMode=trust&useServerPrepStmts=true&useBulkStmts=true",
        "jdbc:mariadb://db/weltoffen?useBulkStmts=false, jdbc:mariadb://db/weltoffen?useBulkStmts=false&useServerPrepStmts=true",
        "jdbc:mariadb://db/weltoffen?useserverprepstmts=false&usebulkstmts=false, jdbc:mariadb://db/weltoffen?useserverprepstmts=false&usebulkstmts=false"
    })
    void theDriverWorksTheFastWayUnlessTheAddressSaysOtherwise(String given, String used) {
        assertThat(address(given).getJdbcUrl()).isEqualTo(used);
    }

    @Test
    void anotherKindOfDatabaseIsNamedAndRefused() {
        assertThatThrownBy(() -> address("jdbc:postgresql://db/weltoffen"))
                .isInstanceOf(StartProblem.class)
                .hasMessage("DB_URL does not name a MariaDB: jdbc:postgresql://db/weltoffen.");
    }

    @Test
    void theTextOfAnAddressKeepsThePasswordToItself() {
        assertThat(address("jdbc:mariadb://db/weltoffen")).asString().doesNotContain("geheim");
    }

    @Test
    void anEmptyAddressIsNoneAtAll() {
        assertThat(DatabaseAddress.isGiven(new MockEnvironment().withProperty("spring.datasource.url", " ")))
                .isFalse();
    }

    private static DatabaseAddress address(String url) {
        return new DatabaseAddress(url, "weltoffen", "geheim");
    }
}
