/// Tests of the public pages and the download.
@NullMarked
package org.weltoffen.certificates.web;

import org.jspecify.annotations.NullMarked;
