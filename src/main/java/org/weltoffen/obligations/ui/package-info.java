/// The learner's home: this year, what is due and why.
@NullMarked
package org.weltoffen.obligations.ui;

import org.jspecify.annotations.NullMarked;
