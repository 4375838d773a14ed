package org.weltoffen.reports;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.weltoffen.access.Account;
import org.weltoffen.access.AccountId;
import org.weltoffen.access.Role;

/// Signs somebody in on this thread, as the sign-in page would.
public final class SignedIn {

    private SignedIn() {}

    public static void as(String name, @Nullable String staffNumber, Role... roles) {
        var account = new Account(new AccountId(UUID.randomUUID()), "test", "", name, staffNumber, Set.of(roles), true);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
