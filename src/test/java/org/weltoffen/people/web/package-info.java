@NullMarked
package org.weltoffen.people.web;

import org.jspecify.annotations.NullMarked;
