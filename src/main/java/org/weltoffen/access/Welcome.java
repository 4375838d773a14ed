package org.weltoffen.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/// Leads whoever has signed in to the address they came for, or to their year, or to what their roles open.
class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {

    Welcome(RequestCache savedAddresses) {
        setRequestCache(savedAddresses);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var learns = authentication != null
                && authentication.getPrincipal() instanceof Account account
                && account.roles().contains(Role.EMPLOYEE);
        return learns ? "/year" : "/";
    }
}
