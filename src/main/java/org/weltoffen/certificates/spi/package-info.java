/// The door for certificate renderers.
@NamedInterface("spi")
@NullMarked
package org.weltoffen.certificates.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
