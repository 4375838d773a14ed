/// Tests of the download of one's own data.
@NullMarked
package org.weltoffen.privacy.web;

import org.jspecify.annotations.NullMarked;
