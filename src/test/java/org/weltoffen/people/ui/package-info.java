@NullMarked
package org.weltoffen.people.ui;

import org.jspecify.annotations.NullMarked;
