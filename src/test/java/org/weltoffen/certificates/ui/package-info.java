/// Tests of what the holder sees.
@NullMarked
package org.weltoffen.certificates.ui;

import org.jspecify.annotations.NullMarked;
