/// Certificates as tagged PDF documents.
@NullMarked
package org.weltoffen.certificates.pdf;

import org.jspecify.annotations.NullMarked;
