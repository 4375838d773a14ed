/// Tests of reading a course folder.
@NullMarked
package org.weltoffen.catalogue.folder;

import org.jspecify.annotations.NullMarked;
