/// The sign-in page.
@NullMarked
package org.weltoffen.access.web;

import org.jspecify.annotations.NullMarked;
