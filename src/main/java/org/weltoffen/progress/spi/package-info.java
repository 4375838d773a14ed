/// The door for those who decide how a course may be taken.
@NamedInterface("spi")
@NullMarked
package org.weltoffen.progress.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
