/// The application itself; every package below is a module with one purpose.
@NullMarked
package org.weltoffen;

import org.jspecify.annotations.NullMarked;
