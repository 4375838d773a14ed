/// The service agreement as configuration: who may see which fact, and what becomes of personal data.
@ApplicationModule(
        displayName = "privacy",
        allowedDependencies = {"platform", "language", "access", "audit"})
@NullMarked
package org.weltoffen.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
