/// Tests of the choice of language.
@NullMarked
package org.weltoffen.language;

import org.jspecify.annotations.NullMarked;
