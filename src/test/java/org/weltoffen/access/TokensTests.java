package org.weltoffen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.SignedInAs;
import org.weltoffen.TimeMachine;

@ApplicationTest
@Transactional
@SignedInAs(Role.ADMIN)
class TokensTests {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 9, 14);

    @Autowired
    private Tokens tokens;

    @Autowired
    private TimeMachine clock;

    @Autowired
    private JdbcClient db;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aTokenOpensItsPurposeAndIsStoredNowhere() {
        var token = tokens.create("SAP", TokenPurpose.STAFF_IMPORTS, NEXT_YEAR);

        assertThat(tokens.use(token)).get().satisfies(used -> {
            assertThat(used.name()).isEqualTo("SAP");
            assertThat(used.purpose()).isEqualTo(TokenPurpose.STAFF_IMPORTS);
        });
        assertThat(db.sql("select concat_ws(' ', id, name, purpose, hash, created_by) from access_token")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(token));
        assertThat(tokens.all().getFirst().lastUsedAt()).isEqualTo(TimeMachine.START);
    }

    @Test
    void aRevokedTokenOpensNothing() {
        var token = tokens.create("SAP", TokenPurpose.STAFF_IMPORTS, NEXT_YEAR);

        tokens.revoke(tokens.all().getFirst().id());

        assertThat(tokens.use(token)).isEmpty();
    }

    @Test
    void aTokenEndsAfterItsLastDay() {
        var token = tokens.create("SAP", TokenPurpose.STAFF_IMPORTS, NEXT_YEAR);

        clock.travelTo(NEXT_YEAR);
        assertThat(tokens.use(token)).isPresent();

        clock.travelTo(NEXT_YEAR.plusDays(1));
        assertThat(tokens.use(token)).isEmpty();
    }

    @Test
    void noTokenLastsForEver() {
        assertThatThrownBy(() -> tokens.create("SAP", TokenPurpose.STAFF_IMPORTS, NEXT_YEAR.plusYears(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoTokensAreNeverTheSame() {
        assertThat(tokens.create("SAP", TokenPurpose.STAFF_IMPORTS, NEXT_YEAR))
                .isNotEqualTo(tokens.create("SAP", TokenPurpose.STAFF_IMPORTS, NEXT_YEAR));
    }

    @Test
    @SignedInAs(Role.MANAGER)
    void managersMakeNone() {
        assertThatThrownBy(() -> tokens.create("SAP", TokenPurpose.STAFF_IMPORTS, NEXT_YEAR))
                .isInstanceOf(AccessDeniedException.class);
    }
}
