/// Tests of shared components and of the words on screen.
@NullMarked
package org.weltoffen.shell;

import org.jspecify.annotations.NullMarked;
