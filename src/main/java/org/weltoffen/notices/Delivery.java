package org.weltoffen.notices;

/// What came of handing a mail to a server.
sealed interface Delivery {

    /// The server has it and answers for it.
    record Accepted() implements Delivery {}

    /// The server does not have it.
    ///
    /// @param forGood whether it will say the same tomorrow
    record Refused(String reason, boolean forGood) implements Delivery {}

    /// All of it was sent, but no answer came.
    record Unknown(String reason) implements Delivery {}
}
