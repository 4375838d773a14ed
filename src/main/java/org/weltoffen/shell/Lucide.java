package org.weltoffen.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The icons of the house, drawn by [Lucide](https://lucide.dev) (ISC). Each is a symbol in `icons/lucide.svg`; to add
/// one, copy its symbol there and name it here.
public enum Lucide {
    ARROW_DOWN_RIGHT,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP_RIGHT,
    AWARD,
    BADGE_CHECK,
    BAN,
    BOOK_OPEN,
    BOOKMARK,
    CALENDAR,
    CALENDAR_DAYS,
    CHART_LINE,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CIRCLE_DASHED,
    CIRCLE_DOT,
    CIRCLE_PAUSE,
    CIRCLE_QUESTION_MARK,
    CLOCK,
    CLOUD_CHECK,
    CLOUD_OFF,
    COPY,
    DOWNLOAD,
    ELLIPSIS_VERTICAL,
    EXTERNAL_LINK,
    EYE,
    FILE_TEXT,
    FLAG,
    HISTORY,
    HOURGLASS,
    HOUSE,
    INFO,
    LANDMARK,
    LANGUAGES,
    LIGHTBULB,
    LIST_CHECKS,
    LOCK,
    LOG_IN,
    LOG_OUT,
    MAIL,
    MENU,
    MESSAGE_CIRCLE,
    MOON,
    PLUS,
    PRINTER,
    QR_CODE,
    REFRESH_CW,
    SAVE,
    SEARCH,
    SHIELD_CHECK,
    SLIDERS_HORIZONTAL,
    SQUARE_PEN,
    SUN,
    TARGET,
    TRASH_2,
    TRIANGLE_ALERT,
    UPLOAD,
    USER,
    USERS,
    WIFI_OFF,
    X;

    /// The icon with this id, as `@Menu(icon = "book-open")` names it.
    public static Optional<Lucide> named(String id) {
        return Stream.of(values()).filter(icon -> icon.id().equals(id)).findFirst();
    }

    /// The id of its symbol: `BOOK_OPEN` is `book-open`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
