package org.weltoffen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;

@ApplicationTest
@Transactional
class AccountsTests {

    @Autowired
    private Accounts accounts;

    @Test
    void anAccountIsFoundAsItWasMade() {
        var id = accounts.create("thu.ha", "geheim", "Nguyễn Thu Hà", "A-1", Set.of(Role.EMPLOYEE, Role.HR));

        assertThat(accounts.find("Thu.Ha")).hasValueSatisfying(account -> {
            assertThat(account.id()).isEqualTo(id);
            assertThat(account.displayName()).isEqualTo("Nguyễn Thu Hà");
            assertThat(account.staffNumber()).isEqualTo("A-1");
            assertThat(account.roles()).containsExactlyInAnyOrder(Role.EMPLOYEE, Role.HR);
            assertThat(account.isEnabled()).isTrue();
        });
    }

    @Test
    void thePasswordIsKeptAsAHashThatNamesItsMethod() {
        accounts.create("hash", "geheim", "Hash", null, Set.of());

        assertThat(accounts.find("hash").orElseThrow().passwordHash())
                .startsWith("{bcrypt}")
                .doesNotContain("geheim");
    }

    @Test
    void aLoginExistsOnlyOnce() {
        accounts.create("zweimal", "eins", "Eins", null, Set.of());

        assertThatThrownBy(() -> accounts.create("ZWEIMAL", "zwei", "Zwei", null, Set.of()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whatIsHeldAboutAPersonCanBeShownAndRemoved() {
        accounts.create("fort", "geheim", "Fort", "A-2", Set.of(Role.EMPLOYEE));

        assertThat(accounts.heldAbout("A-2").toString())
                .contains("login=fort", "role=EMPLOYEE")
                .doesNotContain("bcrypt");
        assertThat(accounts.remove("A-2")).isOne();
        assertThat(accounts.exists("fort")).isFalse();
        assertThat(accounts.heldAbout("A-2")).isEmpty();
    }

    @Test
    void theFirstAdministratorIsMadeOnceAndOnlyOnce() {
        var first = new FirstAdministrator(accounts, "chef");
        var second = new FirstAdministrator(accounts, "noch-einer");

        first.run(new DefaultApplicationArguments());
        second.run(new DefaultApplicationArguments());

        assertThat(first.getExitCode()).isZero();
        assertThat(accounts.find("chef").orElseThrow().roles()).containsExactly(Role.ADMIN);
        assertThat(second.getExitCode()).isOne();
        assertThat(accounts.exists("noch-einer")).isFalse();
    }
}
