package org.weltoffen.certificates.web;

import org.weltoffen.certificates.Verification;

/// The words for what a number is worth, as they stand in translation keys and in answers to programs.
final class Status {

    private Status() {}

    static String of(Verification verification) {
        return switch (verification) {
            case Verification.Valid _ -> "valid";
            case Verification.Expired _ -> "expired";
            case Verification.Replaced _ -> "replaced";
            case Verification.Revoked _ -> "revoked";
            case Verification.Unknown _ -> "unknown";
        };
    }
}
