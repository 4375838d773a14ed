/// Tests of the ledger and of the rules behind it.
@NullMarked
package org.weltoffen.obligations;

import org.jspecify.annotations.NullMarked;
