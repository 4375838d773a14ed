package org.weltoffen.certificates.seal;

/// The field of a document that takes the seal. The renderer makes and tags it, the sealer fills it.
public final class SealField {

    /// The field's name in the form of the document.
    public static final String NAME = "Siegel";

    private SealField() {}
}
