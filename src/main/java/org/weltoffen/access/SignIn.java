package org.weltoffen.access;

import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Checks login and password, as often as the [Throttle] allows. Takes the same time whether the login exists or not.
@Component
class SignIn implements AuthenticationProvider {

    private final Throttle throttle;
    private final DaoAuthenticationProvider check;

    SignIn(Throttle throttle, Accounts accounts, PasswordEncoder passwords) {
        this.throttle = throttle;
        check = new DaoAuthenticationProvider(login ->
                accounts.find(login).orElseThrow(() -> new UsernameNotFoundException("No account has this login")));
        check.setPasswordEncoder(passwords);
        // a locked account is told apart only after its password was right, or else the time would tell
        check.setPreAuthenticationChecks(_ -> {});
        check.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var login = attempt.getName();
        var address = address(attempt);
        throttle.admit(login, address);
        var result = check.authenticate(attempt);
        throttle.succeeded(login, address);
        return result;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
    }
}
