/// Checks files with the published keys only: no server, no database, no network.
@NullMarked
package org.weltoffen.certificates.verify;

import org.jspecify.annotations.NullMarked;
