/// An employee works through a course version: lessons, notes, quiz attempts, completion.
@ApplicationModule(
        displayName = "progress",
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
            "quiz",
            "quiz::spi",
            "quiz::ui",
            "catalogue",
            "catalogue::spi",
            "catalogue::ui"
        })
@NullMarked
package org.weltoffen.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
