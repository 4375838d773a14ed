/// The learner's home: this year, what is due and why; and the ledger on the desk of the personnel department.
@NamedInterface("ui")
@NullMarked
package org.weltoffen.obligations.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
