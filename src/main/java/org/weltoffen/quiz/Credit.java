package org.weltoffen.quiz;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the types that give part of the points have in common.
final class Credit {

    private Credit() {}

    /// Half of the parts is worth nothing, what lies above counts in proportion; in percent, rounded down.
    static int aboveHalf(long parts, long all) {
        return all == 0 ? 0 : (int) (Math.max(0, 200 * parts - 100 * all) / all);
    }

    /// An answer made of `place=choice`, by place; empty if it is made of something else or names a place twice.
    static Optional<Map<String, String>> placed(Answer answer) {
        var places = new HashMap<String, String>();
        for (var choice : answer.choices()) {
            var sign = choice.indexOf('=');
            if (sign < 1 || places.put(choice.substring(0, sign), choice.substring(sign + 1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(places);
    }
}
