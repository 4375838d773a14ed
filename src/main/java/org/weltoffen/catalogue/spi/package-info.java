/// The doors for content blocks and content formats.
@NamedInterface("spi")
@NullMarked
package org.weltoffen.catalogue.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
