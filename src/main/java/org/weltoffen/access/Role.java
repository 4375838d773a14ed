package org.weltoffen.access;

/// What someone may do here. An account can hold several roles.
public enum Role {
    EMPLOYEE,
    MANAGER,
    AUTHOR,
    REVIEWER,
    HR,
    STAFF_COUNCIL,
    ADVISORY_BOARD,
    RESEARCHER,
    ENTERPRISE_DELEGATE,
    ADMIN;

    /// The constant names as annotations need them.
    public static final class Names {
        public static final String EMPLOYEE = "EMPLOYEE";
        public static final String MANAGER = "MANAGER";
        public static final String AUTHOR = "AUTHOR";
        public static final String REVIEWER = "REVIEWER";
        public static final String HR = "HR";
        public static final String STAFF_COUNCIL = "STAFF_COUNCIL";
        public static final String ADVISORY_BOARD = "ADVISORY_BOARD";
        public static final String RESEARCHER = "RESEARCHER";
        public static final String ENTERPRISE_DELEGATE = "ENTERPRISE_DELEGATE";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }
}
