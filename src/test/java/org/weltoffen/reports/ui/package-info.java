/// What a person does in the completion list and in the team view.
@NullMarked
package org.weltoffen.reports.ui;

import org.jspecify.annotations.NullMarked;
