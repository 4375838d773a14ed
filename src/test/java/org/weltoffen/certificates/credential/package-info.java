/// Tests of the machine-readable half.
@NullMarked
package org.weltoffen.certificates.credential;

import org.jspecify.annotations.NullMarked;
