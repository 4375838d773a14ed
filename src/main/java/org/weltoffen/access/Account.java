package org.weltoffen.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// A sign-in account: who someone is to this application, and which roles they hold.
public record Account(
        AccountId id,
        String login,
        String passwordHash,
        String displayName,
        @Nullable String staffNumber,
        Set<Role> roles,
        boolean enabled)
        implements UserDetails {

    public Account {
        roles = Set.copyOf(roles);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public String toString() {
        return "Account[%s, %s]".formatted(login, List.copyOf(roles));
    }
}
