/// The keys with which the house seals documents and signs credentials, each for its time.
@NullMarked
package org.weltoffen.certificates.keys;

import org.jspecify.annotations.NullMarked;
