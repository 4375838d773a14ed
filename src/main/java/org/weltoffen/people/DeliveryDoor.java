package org.weltoffen.people;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.weltoffen.access.CurrentUser;
import org.weltoffen.access.Role;
import org.weltoffen.access.Token;
import org.weltoffen.access.TokenPurpose;

/// Lets in who may hand in staff files: the personnel department, and programs with a token for it.
@Component
class DeliveryDoor {

    private final CurrentUser user;

    DeliveryDoor(CurrentUser user) {
        this.user = user;
    }

    /// The name to put on record.
    ///
    /// @throws AccessDeniedException for everybody else
    String enter() {
        if (user.has(Role.HR)) {
            return user.name();
        }
        return user.program()
                .filter(token -> token.purpose() == TokenPurpose.STAFF_IMPORTS)
                .map(Token::name)
                .orElseThrow(DeliveryDoor::closed);
    }

    private static AccessDeniedException closed() {
        return new AccessDeniedException("Staff files are handed in by the personnel department");
    }
}
