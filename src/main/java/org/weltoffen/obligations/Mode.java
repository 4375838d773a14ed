package org.weltoffen.obligations;

/// How strongly a policy asks, strictest first.
///
/// An offer binds the employer, not the person: nobody has to take it.
public enum Mode {
    MANDATORY,
    RECOMMENDED,
    OFFERED
}
