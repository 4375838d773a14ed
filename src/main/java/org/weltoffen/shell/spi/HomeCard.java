package org.weltoffen.shell.spi;

import com.vaadin.flow.component.Component;

/// A card on the home page. Cards stand in ascending [#order()]; each draws only what belongs to the signed-in person.
public interface HomeCard {

    /// Place on the page, from 0.
    int order();

    /// A new card for the current page.
    Component draw();
}
