package org.weltoffen.demo;

import static org.weltoffen.access.Role.ADMIN;
import static org.weltoffen.access.Role.ADVISORY_BOARD;
import static org.weltoffen.access.Role.AUTHOR;
import static org.weltoffen.access.Role.EMPLOYEE;
import static org.weltoffen.access.Role.ENTERPRISE_DELEGATE;
import static org.weltoffen.access.Role.HR;
import static org.weltoffen.access.Role.MANAGER;
import static org.weltoffen.access.Role.RESEARCHER;
import static org.weltoffen.access.Role.REVIEWER;
import static org.weltoffen.access.Role.STAFF_COUNCIL;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.weltoffen.access.Accounts;
import org.weltoffen.access.DemoLogins;
import org.weltoffen.access.DemoLogins.DemoLogin;
import org.weltoffen.access.Role;

/// The accounts to try the demo city with. Names and staff numbers are those of `content/demo/people.yaml`.
@Component
@Profile("demo")
class DemoAccounts {

    /// The same for all.
    static final String PASSWORD = "weltoffen";

    static final List<DemoAccount> ALL = List.of(
            new DemoAccount("katrin", "employee", "Katrin Seidel", "10417882", Set.of(EMPLOYEE)),
            new DemoAccount("fuehrung", "manager", "Ute Hartmann", "10200417", Set.of(EMPLOYEE, MANAGER)),
            new DemoAccount("autorin", "author", "Zeynep Arıkan", "10451209", Set.of(EMPLOYEE, AUTHOR)),
            new DemoAccount("pruefer", "reviewer", "Matthias Rühle", "10298774", Set.of(EMPLOYEE, REVIEWER)),
            new DemoAccount("personal", "hr", "Miriam Böttcher", "10336150", Set.of(EMPLOYEE, HR)),
            new DemoAccount("personal2", "hr-second", "Beate Krohn", null, Set.of(HR)),
            new DemoAccount(
                    "personalrat", "staff-council", "Dominika Żurek", "10184031", Set.of(EMPLOYEE, STAFF_COUNCIL)),
            new DemoAccount("beirat", "advisory-board", "Nadia El Fassi", null, Set.of(ADVISORY_BOARD)),
            new DemoAccount("forschung", "researcher", "Ifeoma Brandner", null, Set.of(RESEARCHER)),
            new DemoAccount("betrieb", "enterprise-delegate", "Henrike Pauli", null, Set.of(ENTERPRISE_DELEGATE)),
            new DemoAccount("admin", "admin", "Jonas Wehner", "10512266", Set.of(EMPLOYEE, ADMIN)));

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Makes those that are not there yet.
    void load() {
        ALL.stream()
                .filter(account -> !accounts.exists(account.login()))
                .forEach(account -> accounts.create(
                        account.login(), PASSWORD, account.displayName(), account.staffNumber(), account.roles()));
    }

    /// One account; without a staff number it stands for nobody on the staff.
    ///
    /// @param role the last part of the translation key that says what the person is
    record DemoAccount(
            String login,
            String role,
            String displayName,
            @Nullable String staffNumber,
            Set<Role> roles) {

        DemoLogin asLogin() {
            return new DemoLogin(login, "demo.role." + role, PASSWORD);
        }
    }

    static DemoLogins logins() {
        return new DemoLogins(ALL.stream().map(DemoAccount::asLogin).toList());
    }
}
