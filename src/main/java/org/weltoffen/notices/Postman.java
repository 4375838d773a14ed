package org.weltoffen.notices;

import java.util.function.BooleanSupplier;

/// Brings mails to where they are read.
interface Postman {

    /// Sets out with a bag of mails.
    ///
    /// @throws Unreachable if there is no way to the server just now
    Round setOut();

    /// One way there, for any number of mails.
    interface Round extends AutoCloseable {

        /// Hands one over.
        ///
        /// @param lastMoment to be asked when nothing is missing but the last sign; if it says no, the mail is
        /// not sent
        Delivery deliver(Envelope envelope, BooleanSupplier lastMoment);

        @Override
        void close();
    }

    /// The server cannot be reached.
    final class Unreachable extends RuntimeException {
        Unreachable(Throwable cause) {
            super(cause);
        }
    }
}
