/// Tests of what the application stands on.
@NullMarked
package org.weltoffen.platform;

import org.jspecify.annotations.NullMarked;
