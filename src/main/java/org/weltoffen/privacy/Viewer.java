package org.weltoffen.privacy;

import org.weltoffen.access.Role;

/// In which capacity somebody looks.
public enum Viewer {
    /// The person the data is about.
    OWNER,
    HR,
    MANAGER,
    STAFF_COUNCIL,
    ADVISORY_BOARD,
    RESEARCHER,
    ENTERPRISE_DELEGATE,
    /// Everybody else, colleagues and administrators among them.
    OTHERS;

    /// The capacity a role gives towards other people's data. No role makes anybody the owner.
    public static Viewer of(Role role) {
        return switch (role) {
            case HR -> HR;
            case MANAGER -> MANAGER;
            case STAFF_COUNCIL -> STAFF_COUNCIL;
            case ADVISORY_BOARD -> ADVISORY_BOARD;
            case RESEARCHER -> RESEARCHER;
            case ENTERPRISE_DELEGATE -> ENTERPRISE_DELEGATE;
            case EMPLOYEE, AUTHOR, REVIEWER, ADMIN -> OTHERS;
        };
    }
}
