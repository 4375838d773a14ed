/// The learner's screens: library, player, quiz, result.
@NullMarked
package org.weltoffen.progress.ui;

import org.jspecify.annotations.NullMarked;
