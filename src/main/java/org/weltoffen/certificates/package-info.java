/// Certificates: issued once per completion, kept as issued, verified by anyone.
@ApplicationModule(
        displayName = "certificates",
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
            "progress"
        })
@NullMarked
package org.weltoffen.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
