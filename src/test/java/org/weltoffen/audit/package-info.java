/// Tests of the audit trail.
@NullMarked
package org.weltoffen.audit;

import org.jspecify.annotations.NullMarked;
