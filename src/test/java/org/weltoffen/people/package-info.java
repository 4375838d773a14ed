/// Tests of units, posts and staff.
@NullMarked
package org.weltoffen.people;

import org.jspecify.annotations.NullMarked;
