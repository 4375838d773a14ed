/// Tests of accounts and sign-in.
@NullMarked
package org.weltoffen.access;

import org.jspecify.annotations.NullMarked;
