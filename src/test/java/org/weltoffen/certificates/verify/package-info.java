/// Tests of the check without a server.
@NullMarked
package org.weltoffen.certificates.verify;

import org.jspecify.annotations.NullMarked;
