/// The frame around every page: navigation, error pages, shared components, theme.
@ApplicationModule(
        displayName = "shell",
        allowedDependencies = {"platform", "language", "access", "privacy"})
@NullMarked
package org.weltoffen.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
