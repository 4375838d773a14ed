/// Measures the production jar as browsers would use it, see *docs/bench.md*. A program to run by hand with `./bench`.
@NullMarked
package org.weltoffen.bench;

import org.jspecify.annotations.NullMarked;
