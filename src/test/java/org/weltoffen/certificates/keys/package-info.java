/// Tests of the keys.
@NullMarked
package org.weltoffen.certificates.keys;

import org.jspecify.annotations.NullMarked;
