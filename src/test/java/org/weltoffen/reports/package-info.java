/// Tests of the completion list, its exports and the team's counts.
@NullMarked
package org.weltoffen.reports;

import org.jspecify.annotations.NullMarked;
