/// How a content block is shown.
@NamedInterface("ui")
@NullMarked
package org.weltoffen.catalogue.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
