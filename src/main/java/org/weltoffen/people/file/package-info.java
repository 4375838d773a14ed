/// Reads tables out of files people send: delimited text in any usual encoding, and workbooks.
@NullMarked
package org.weltoffen.people.file;

import org.jspecify.annotations.NullMarked;
