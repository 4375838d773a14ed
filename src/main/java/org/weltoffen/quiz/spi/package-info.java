/// The door for question types.
@NamedInterface("spi")
@NullMarked
package org.weltoffen.quiz.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
