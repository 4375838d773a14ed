/// Questions, answers and grading. Pure Java, no database.
@ApplicationModule(
        displayName = "quiz",
        allowedDependencies = {"language", "shell"})
@NullMarked
package org.weltoffen.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
