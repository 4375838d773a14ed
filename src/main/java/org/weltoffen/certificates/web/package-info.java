/// The plain pages where anyone verifies a number, and the download for the holder.
@NullMarked
package org.weltoffen.certificates.web;

import org.jspecify.annotations.NullMarked;
