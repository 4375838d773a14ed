package org.weltoffen.certificates;

/// What a file is worth that someone holds against our records.
public sealed interface FileCheck {

    /// Exactly what was issued: the document byte for byte, or the credential with its proof. Whether it still holds is
    /// another question, see [Certificates#verify].
    record AsIssued(Certificate certificate) implements FileCheck {}

    /// Changed, damaged, or never ours.
    ///
    /// @param document whether it is a PDF at all
    record NotOurs(boolean document) implements FileCheck {}
}
