/// The personnel department's screens about people and the files they come from.
@NullMarked
package org.weltoffen.people.ui;

import org.jspecify.annotations.NullMarked;
