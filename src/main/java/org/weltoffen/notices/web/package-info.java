/// The page behind the links in mails, for people who are not signed in.
@NullMarked
package org.weltoffen.notices.web;

import org.jspecify.annotations.NullMarked;
