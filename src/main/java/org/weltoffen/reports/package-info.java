/// Completion lists, their exports, and counts for managers.
@ApplicationModule(
        displayName = "reports",
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
            "catalogue",
            "obligations",
            "obligations::ui",
            "certificates"
        })
@NullMarked
package org.weltoffen.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
