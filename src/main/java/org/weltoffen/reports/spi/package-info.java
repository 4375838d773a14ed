/// The door for list exporters.
@NamedInterface("spi")
@NullMarked
package org.weltoffen.reports.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
