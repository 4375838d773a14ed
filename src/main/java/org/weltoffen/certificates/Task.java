package org.weltoffen.certificates;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// Something the personnel department wants done to some certificates, and how far it is.
///
/// @param runsAt until then it can be undone; nothing has happened yet, and no holder is told
/// @param total how many certificates it is about
/// @param done how many of them were replaced or revoked
/// @param skipped how many needed nothing or no longer stood
/// @param failed how many could not be dealt with
public record Task(UUID id, Kind kind, Instant runsAt, State state, int total, int done, int skipped, int failed) {

    /// What to do.
    public enum Kind {
        /// Issue anew where the holder's name is another now.
        RENEW,
        /// Issue anew, whatever the name.
        REISSUE,
        REVOKE;

        /// Last part of its translation key.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How far it is.
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        UNDONE;

        /// Last part of its translation key.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether it will change by itself.
    public boolean isActive() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /// How many are dealt with, one way or the other.
    public int settled() {
        return done + skipped + failed;
    }
}
