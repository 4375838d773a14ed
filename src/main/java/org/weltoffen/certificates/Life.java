package org.weltoffen.certificates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What became of a certificate after it was issued.
///
/// @param endedOn the day it stopped to hold; null while it holds
/// @param reason why it ended; null while it holds
/// @param replacedBy the number of the one that took its place, if there is one
/// @param erased whether the holder's data was removed, so that nobody can say any more whose it was
/// @param hasCredential whether there is a machine-readable one beside the document
public record Life(
        @Nullable LocalDate endedOn,
        @Nullable EndReason reason,
        @Nullable CertificateNumber replacedBy,
        boolean erased,
        boolean hasCredential) {

    /// Just issued.
    static Life fresh(boolean hasCredential) {
        return new Life(null, null, null, false, hasCredential);
    }
}
