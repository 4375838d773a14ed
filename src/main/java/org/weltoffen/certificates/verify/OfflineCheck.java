package org.weltoffen.certificates.verify;

import java.util.Optional;
import org.weltoffen.certificates.keys.KeyRing;

/// Checks one kind of file.
public interface OfflineCheck {

    /// What the file is worth; empty if it is of another kind.
    ///
    /// @param published the public halves of all keys
    Optional<Result> check(byte[] file, KeyRing published);

    /// What came out.
    ///
    /// @param genuine whether the file is as the house issued it
    /// @param sentence for the person who asked
    record Result(boolean genuine, String sentence) {}
}
