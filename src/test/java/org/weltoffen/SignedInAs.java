package org.weltoffen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import org.weltoffen.access.Account;
import org.weltoffen.access.AccountId;
import org.weltoffen.access.Role;

/// Runs a test, or all tests of a class, as someone with these roles.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAs.Door.class)
public @interface SignedInAs {

    Role[] value();

    String name() default "Katrin Seidel";

    /// Empty: the account stands for nobody.
    String staffNumber() default "";

    /// Opens the door without a password.
    class Door implements WithSecurityContextFactory<SignedInAs> {

        @Override
        public SecurityContext createSecurityContext(SignedInAs who) {
            var account = new Account(
                    new AccountId(UUID.randomUUID()),
                    "test",
                    "",
                    who.name(),
                    who.staffNumber().isEmpty() ? null : who.staffNumber(),
                    Set.of(who.value()),
                    true);
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
            return context;
        }
    }
}
