/// What other programs of the personnel department ask for.
@NullMarked
package org.weltoffen.people.web;

import org.jspecify.annotations.NullMarked;
