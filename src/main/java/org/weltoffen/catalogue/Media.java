package org.weltoffen.catalogue;

/// The bytes of a picture, as they are delivered. Handed through, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Media(MediaRef ref, byte[] bytes) {}
