/// The demo city: invented staff, accounts and a ledger to try everything with. Only in the demo profile.
@ApplicationModule(
        displayName = "demo",
        allowedDependencies = {
            "platform",
            "language",
            "access",
            "audit",
            "privacy",
            "people",
            "people::spi",
            "catalogue",
            "progress",
            "quiz",
            "obligations",
            "certificates"
        })
@NullMarked
package org.weltoffen.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
