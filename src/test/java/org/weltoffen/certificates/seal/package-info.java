/// Tests of seals, with two judges that share no code with what makes them.
@NullMarked
package org.weltoffen.certificates.seal;

import org.jspecify.annotations.NullMarked;
