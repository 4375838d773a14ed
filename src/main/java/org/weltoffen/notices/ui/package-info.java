/// The pages and cards of the notices.
@NullMarked
package org.weltoffen.notices.ui;

import org.jspecify.annotations.NullMarked;
