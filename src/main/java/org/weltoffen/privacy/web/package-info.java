@NullMarked
package org.weltoffen.privacy.web;

import org.jspecify.annotations.NullMarked;
