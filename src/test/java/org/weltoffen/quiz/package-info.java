/// Tests of questions and grading.
@NullMarked
package org.weltoffen.quiz;

import org.jspecify.annotations.NullMarked;
