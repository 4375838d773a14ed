/// Who must or may do what by when, and why: resolutions, policies, cycles, the ledger.
@ApplicationModule(
        displayName = "obligations",
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
            "catalogue",
            "progress",
            "progress::spi"
        })
@NullMarked
package org.weltoffen.obligations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
