package org.weltoffen;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/// Lets each test see who is signed in through its own application.
///
/// Several applications live in one run of tests, each with a place of its own to keep who is signed in, and the one
/// that started last has made its place that of all. Whoever is signed in for a test of another one stands in another.
final class OwnSecurityContext extends AbstractTestExecutionListener {

    /// Before [org.springframework.security.test.context.support.WithSecurityContextTestExecutionListener], which signs
    // in.
    private static final int BEFORE_SIGNING_IN = 9_000;

    @Override
    public int getOrder() {
        return BEFORE_SIGNING_IN;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
