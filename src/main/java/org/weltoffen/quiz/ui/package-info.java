/// How a question is shown and answered.
@NamedInterface("ui")
@NullMarked
package org.weltoffen.quiz.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
