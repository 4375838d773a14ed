/// Tests of the demo city.
@NullMarked
package org.weltoffen.demo;

import org.jspecify.annotations.NullMarked;
