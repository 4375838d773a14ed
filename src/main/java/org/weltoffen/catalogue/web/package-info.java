/// Delivers the pictures of courses.
@NullMarked
package org.weltoffen.catalogue.web;

import org.jspecify.annotations.NullMarked;
