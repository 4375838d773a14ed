/// The door for staff sources.
@NamedInterface("spi")
@NullMarked
package org.weltoffen.people.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
