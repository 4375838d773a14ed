package org.weltoffen.certificates.spi;

/// A file that travels inside a certificate.
///
/// @param name of the file, for example `credential.json`
/// @param mediaType for example `application/json`
/// @param relationship to the document, a word of PDF: `Data`, `Supplement`, `Alternative`, `Source`, `Unspecified`
/// @param description for people, in the language of the document
@SuppressWarnings("ArrayRecordComponent") // nobody compares attachments
public record Attachment(String name, String mediaType, String relationship, String description, byte[] bytes) {}
