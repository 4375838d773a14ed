package org.weltoffen.notices;

import org.weltoffen.language.Language;
import org.weltoffen.people.EmployeeId;

/// Signs links for tests of the page behind them.
public final class Signing {

    private Signing() {}

    /// The part after the house's address.
    public static String link(Subscriptions subscriptions, EmployeeId employee, Template template) {
        var link = subscriptions.link(employee, template, Language.DE);
        return link.substring(link.indexOf(Subscriptions.PATH));
    }
}
