/// The frames around the pages, error pages, and what is said when the connection or the session is lost.
@NullMarked
package org.weltoffen.shell.ui;

import org.jspecify.annotations.NullMarked;
