/// The door for cards on the home page.
@NamedInterface("spi")
@NullMarked
package org.weltoffen.shell.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
