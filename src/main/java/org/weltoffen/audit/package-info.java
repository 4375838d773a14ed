/// An append-only, hash-chained record of what was done and who looked at personal data.
@ApplicationModule(
        displayName = "audit",
        allowedDependencies = {"platform", "access"})
@NullMarked
package org.weltoffen.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
