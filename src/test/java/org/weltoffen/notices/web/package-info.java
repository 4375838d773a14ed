/// Tests of the page behind the links in mails.
@NullMarked
package org.weltoffen.notices.web;

import org.jspecify.annotations.NullMarked;
