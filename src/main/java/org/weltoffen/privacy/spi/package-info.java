/// The door for keepers of personal data.
@NamedInterface("spi")
@NullMarked
package org.weltoffen.privacy.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
