/// Seals documents (PAdES) and checks seals.
@NullMarked
package org.weltoffen.certificates.seal;

import org.jspecify.annotations.NullMarked;
