/// Tests of the service agreement.
@NullMarked
package org.weltoffen.privacy;

import org.jspecify.annotations.NullMarked;
