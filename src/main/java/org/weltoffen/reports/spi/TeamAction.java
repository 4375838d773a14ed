package org.weltoffen.reports.spi;

import com.vaadin.flow.component.Component;

/// Something a manager can do for the own team, on the team's page. It may touch everyone alike, and tells nothing
/// about
/// anyone.
public interface TeamAction {

    /// A new button, or whatever it takes, for the signed-in manager.
    Component draw();
}
