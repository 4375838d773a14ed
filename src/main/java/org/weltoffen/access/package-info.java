/// Who is signed in and what they may do.
@ApplicationModule(
        displayName = "access",
        allowedDependencies = {"platform", "language"})
@NullMarked
package org.weltoffen.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
