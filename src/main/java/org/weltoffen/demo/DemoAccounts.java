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
import org.weltoffen.access.Role;

/// The accounts to try the demo city with. Names and staff numbers are those of `content/demo/people.yaml`.
final class DemoAccounts {

    /// The same for all.
    static final String PASSWORD = "weltoffen";

    static final List<DemoAccount> ALL = List.of(
            new DemoAccount("katrin", "Katrin Seidel", "10417882", Set.of(EMPLOYEE)),
            new DemoAccount("fuehrung", "Ute Hartmann", "10200417", Set.of(EMPLOYEE, MANAGER)),
            new DemoAccount("autorin", "Zeynep Arıkan", "10451209", Set.of(EMPLOYEE, AUTHOR)),
            new DemoAccount("pruefer", "Matthias Rühle", "10298774", Set.of(EMPLOYEE, REVIEWER)),
            new DemoAccount("personal", "Miriam Böttcher", "10336150", Set.of(EMPLOYEE, HR)),
            new DemoAccount("personalrat", "Dominika Żurek", "10184031", Set.of(EMPLOYEE, STAFF_COUNCIL)),
            new DemoAccount("beirat", "Nadia El Fassi", null, Set.of(ADVISORY_BOARD)),
            new DemoAccount("forschung", "Ifeoma Brandner", null, Set.of(RESEARCHER)),
            new DemoAccount("betrieb", "Henrike Pauli", null, Set.of(ENTERPRISE_DELEGATE)),
            new DemoAccount("admin", "Jonas Wehner", "10512266", Set.of(EMPLOYEE, ADMIN)));

    private DemoAccounts() {}

    /// One account; without a staff number it stands for nobody on the staff.
    record DemoAccount(
            String login, String displayName, @Nullable String staffNumber, Set<Role> roles) {}
}
