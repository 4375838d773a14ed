package org.weltoffen.people;

/// The addresses of the personnel department's screens about people, relative to the application.
public final class PeopleNavigation {

    public static final String PEOPLE = "hr/people";
    public static final String IMPORT = "hr/people/import";
    public static final String TOKENS = "hr/people/tokens";

    private PeopleNavigation() {}

    public static String person(EmployeeId person) {
        return PEOPLE + "/" + person.value();
    }

    /// Where the person is merged with another record.
    public static String merge(EmployeeId person) {
        return person(person) + "/merge";
    }

    public static String delivery(DeliveryId delivery) {
        return IMPORT + "/" + delivery.value();
    }
}
