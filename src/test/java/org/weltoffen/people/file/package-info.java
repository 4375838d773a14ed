@NullMarked
package org.weltoffen.people.file;

import org.jspecify.annotations.NullMarked;
