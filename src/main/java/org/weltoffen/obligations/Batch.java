package org.weltoffen.obligations;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// The same change of many obligations that the personnel department asked for, and how far it is.
///
/// @param runsAt until then it can be undone; nothing has happened yet
/// @param total how many obligations it is about
/// @param done how many of them were changed
/// @param skipped how many had changed meanwhile or no longer fitted
public record Batch(UUID id, Kind kind, Instant runsAt, State state, int total, int done, int skipped) {

    /// What to do.
    public enum Kind {
        EXTEND,
        RECOGNISE,
        PAUSE,
        EXEMPT;

        /// Last part of its translation key.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(Change change) {
            return switch (change) {
                case Change.Extend _ -> EXTEND;
                case Change.Recognise _ -> RECOGNISE;
                case Change.Pause _ -> PAUSE;
                case Change.Exempt _ -> EXEMPT;
                case Change.Resume _ -> throw new IllegalArgumentException("Everyone comes back on a day of their own");
            };
        }
    }

    /// How far it is.
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        UNDONE
    }

    /// Whether it will change by itself.
    public boolean isActive() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
