package org.weltoffen.certificates.credential;

/// One credential in both forms; they say the same and are kept as issued.
///
/// @param json with a Data Integrity proof inside
/// @param jwt as a signed token
public record Credential(String json, String jwt) {

    public static final String JSON_TYPE = "application/vc+ld+json";
    public static final String JWT_TYPE = "application/vc+jwt";
}
