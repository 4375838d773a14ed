/// The doors for list exporters and for what managers can do for their team.
@NamedInterface("spi")
@NullMarked
package org.weltoffen.reports.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
