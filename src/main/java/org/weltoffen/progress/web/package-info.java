@NullMarked
package org.weltoffen.progress.web;

import org.jspecify.annotations.NullMarked;
