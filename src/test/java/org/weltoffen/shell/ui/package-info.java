/// Tests of frames and error pages.
@NullMarked
package org.weltoffen.shell.ui;

import org.jspecify.annotations.NullMarked;
