/// Tests of published courses.
@NullMarked
package org.weltoffen.catalogue.check;

import org.jspecify.annotations.NullMarked;
