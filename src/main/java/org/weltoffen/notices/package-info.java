/// Mail about trainings: reminders, word of new certificates, and what people want of it.
@ApplicationModule(
        displayName = "notices",
        allowedDependencies = {
            "platform",
            "language",
            "access",
            "audit",
            "privacy",
            "privacy::spi",
            "shell",
            "shell::spi",
            "people",
            "people::spi",
            "obligations",
            "certificates",
            "reports",
            "reports::spi"
        })
@NullMarked
package org.weltoffen.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
