package org.weltoffen.catalogue;

/// A media file of a course version, found by the hash of its bytes.
///
/// @param hash SHA-256, lower-case hexadecimal
public record MediaRef(String hash, String mediaType) {

    /// Where browsers get it.
    public String address() {
        return "/media/" + hash;
    }
}
