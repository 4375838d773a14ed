package org.weltoffen.access;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is signed in, asked at the moment of use. Safe to keep in a field of any component.
@Component
public class CurrentUser {

    /// The account that is signed in.
    ///
    /// @throws IllegalStateException if nobody is
    public AccountId account() {
        return principal().id();
    }

    /// The name to show, in the order the person uses it.
    public String name() {
        return principal().displayName();
    }

    /// The staff number that ties the account to a person; empty for accounts that stand for nobody.
    public Optional<String> staffNumber() {
        return Optional.ofNullable(principal().staffNumber());
    }

    public Set<Role> roles() {
        return principal().roles();
    }

    public boolean has(Role role) {
        return isSignedIn() && roles().contains(role);
    }

    public boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && !(authentication instanceof AnonymousAuthenticationToken)
                && authentication.getPrincipal() instanceof Account;
    }

    /// The token a program came in with; empty for people.
    public Optional<Token> program() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Token token
                ? Optional.of(token)
                : Optional.empty();
    }

    private static Account principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Account account) {
            return account;
        }
        throw new IllegalStateException("Nobody is signed in");
    }
}
