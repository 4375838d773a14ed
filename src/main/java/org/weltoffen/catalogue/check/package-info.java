/// Commands for authors: checks courses without a server and draws their cases.
@NullMarked
package org.weltoffen.catalogue.check;

import org.jspecify.annotations.NullMarked;
