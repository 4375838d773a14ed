/// Published courses; a version never changes.
@ApplicationModule(
        displayName = "catalogue",
        allowedDependencies = {"platform", "language", "access", "audit", "shell", "quiz", "quiz::spi", "quiz::ui"})
@NullMarked
package org.weltoffen.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
