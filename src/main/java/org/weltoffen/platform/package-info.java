/// What the application stands on: clock, ids, the embedded database, clear words when a start fails.
@ApplicationModule(
        displayName = "platform",
        allowedDependencies = {})
@NullMarked
package org.weltoffen.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
