/// Tests of the pages on which policies are written.
@NullMarked
package org.weltoffen.obligations.ui;

import org.jspecify.annotations.NullMarked;
