/// Tests of the certificates.
@NullMarked
package org.weltoffen.certificates;

import org.jspecify.annotations.NullMarked;
