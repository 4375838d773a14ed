package org.weltoffen.privacy.spi;

import java.util.Optional;
import org.weltoffen.privacy.DataSubject;

/// Knows which person the signed-in account belongs to. One module implements it.
public interface SubjectOfAccount {

    /// The signed-in person; empty for accounts that stand for nobody.
    Optional<DataSubject> subject();
}
