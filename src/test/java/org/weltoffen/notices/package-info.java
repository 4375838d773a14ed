/// Tests of reminders and other mail.
@NullMarked
package org.weltoffen.notices;

import org.jspecify.annotations.NullMarked;
