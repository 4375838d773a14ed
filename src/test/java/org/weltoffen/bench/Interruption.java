package org.weltoffen.bench;

/// Something stands on the page that keeps a person from going on as they meant to.
final class Interruption extends RuntimeException {

    /// What people see, and what they then do.
    enum Kind {
        /// The browser says that the connection is lost, and tries again by itself.
        LINE("line lost"),
        /// The sign-in page, and behind it the page they were on.
        SIGN_IN("sign-in"),
        /// A note on the page that stays as it is: something failed, what is kept, a number.
        NOTE("note"),
        /// A whole page that says so, with a number.
        PAGE("error page"),
        /// An answer without the application, or a sign-in page that says nobody can sign in now.
        UNAVAILABLE("unavailable");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final long serialVersionUID = 1;

    private final Kind kind;

    Interruption(Kind kind, String text) {
        super(text);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
