/// Units, posts and staff as the personnel department last told us, with dates.
@ApplicationModule(
        displayName = "people",
        allowedDependencies = {
            "platform",
            "language",
            "access",
            "audit",
            "privacy",
            "privacy::spi",
            "shell",
            "shell::spi"
        })
@NullMarked
package org.weltoffen.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
