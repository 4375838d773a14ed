/// Tests of working through a course.
@NullMarked
package org.weltoffen.progress;

import org.jspecify.annotations.NullMarked;
