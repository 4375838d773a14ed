/// Tests of the documents.
@NullMarked
package org.weltoffen.certificates.pdf;

import org.jspecify.annotations.NullMarked;
