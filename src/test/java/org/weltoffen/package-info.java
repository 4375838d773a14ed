/// Tests of the house as a whole.
@NullMarked
package org.weltoffen;

import org.jspecify.annotations.NullMarked;
