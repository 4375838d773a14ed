@NullMarked
package org.weltoffen.reports.ui;

import org.jspecify.annotations.NullMarked;
