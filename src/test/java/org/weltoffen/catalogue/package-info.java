/// Tests of published courses.
@NullMarked
package org.weltoffen.catalogue;

import org.jspecify.annotations.NullMarked;
