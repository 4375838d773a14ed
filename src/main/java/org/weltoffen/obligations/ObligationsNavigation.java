package org.weltoffen.obligations;

import java.util.UUID;

/// Addresses of this room, relative to the application.
public final class ObligationsNavigation {

    /// All resolutions and policies.
    public static final String POLICIES = "hr/policies";

    private ObligationsNavigation() {}

    public static String policy(PolicyId policy) {
        return "hr/policies/" + policy.value();
    }

    public static String resolution(ResolutionId resolution) {
        return "hr/resolutions/" + resolution.value();
    }

    /// Two policies side by side.
    public static String comparison(UUID one, UUID other) {
        return "hr/policies/compare?a=%s&b=%s".formatted(one, other);
    }
}
