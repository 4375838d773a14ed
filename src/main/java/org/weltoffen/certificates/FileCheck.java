package org.weltoffen.certificates;

/// What a file is worth that someone holds against our records.
public sealed interface FileCheck {

    /// Exactly what was issued: the document byte for byte, or the credential with its proof. Whether it still holds is
    /// another question, see [Certificates#verify].
    ///
    /// @param sealed whether it is a document with our seal, and that seal genuine
    record AsIssued(Certificate certificate, boolean sealed) implements FileCheck {}

    /// A document with our genuine seal that is in no record, because those go after some years.
    record SealedButUnknown() implements FileCheck {}

    /// A document that was changed, or never ours.
    record Changed() implements FileCheck {}

    /// No document and no credential of ours.
    record NothingOfOurs() implements FileCheck {}
}
