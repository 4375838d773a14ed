package org.weltoffen.access;

import java.util.List;

/// The accounts that the sign-in page offers at a click. The bean exists in the demo profile only.
public record DemoLogins(List<DemoLogin> logins) {

    public DemoLogins {
        logins = List.copyOf(logins);
    }

    /// One account to try.
    ///
    /// @param roleKey translation key of what the person is here, such as `demo.role.manager`
    public record DemoLogin(String login, String roleKey, String password) {}
}
