package org.weltoffen.certificates.credential;

/// The bit that says whether a credential is withdrawn: the `index`-th of the `list`-th list.
///
/// Places are given out by chance, so that they tell nothing about when and next to whom a credential was issued.
public record StatusPlace(int list, int index) {

    /// How many bits a list has; with so many, asking for a list does not tell which of them someone looks for.
    public static final int LENGTH = 131_072;

    public StatusPlace {
        if (list < 1 || index < 0 || index >= LENGTH) {
            throw new IllegalArgumentException("Bit %d of list %d".formatted(index, list));
        }
    }
}
