package org.weltoffen.access;

import java.util.concurrent.Semaphore;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Checks login and password, as often as the [Throttle] allows. Takes the same time whether the login exists or not.
@Component
class SignIn implements AuthenticationProvider {

    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);
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

    /// Says of a database that is away that nobody can sign in now, not that the password is wrong.
    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            return check(attempt);
        } catch (DataAccessException | TransactionException e) {
            throw new AuthenticationServiceException("Login and password could not be checked", e);
        }
    }

    private Authentication check(Authentication attempt) {
        var login = attempt.getName();
        var address = address(attempt);
        throttle.admit(login, address);
        var result = inTurn(attempt);
        throttle.succeeded(login, address);
        return result;
    }

    /// Checking a password is slow on purpose and never pauses. If all processors did it at once, as when
    /// everybody comes back after a restart, those who hold a connection to the database would keep it
    /// while they wait for a processor.
    private Authentication inTurn(Authentication attempt) {
        turns.acquireUninterruptibly();
        try {
            return check.authenticate(attempt);
        } finally {
            turns.release();
        }
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
