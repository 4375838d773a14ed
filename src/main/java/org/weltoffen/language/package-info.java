/// The languages people read here, and texts that come in all of them.
@ApplicationModule(
        displayName = "language",
        allowedDependencies = {})
@NullMarked
package org.weltoffen.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
