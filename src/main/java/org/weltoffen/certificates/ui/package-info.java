/// What the holder sees of their certificates.
@NullMarked
package org.weltoffen.certificates.ui;

import org.jspecify.annotations.NullMarked;
