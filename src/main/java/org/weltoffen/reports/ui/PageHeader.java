package org.weltoffen.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/// Stands in for the shell's page header: the page's name and what can be done with the page as a whole.
@StyleSheet("css/reports-stand-ins.css")
class PageHeader extends Header {

    PageHeader(String title, Component... actions) {
        addClassName("page-header");
        var place = new Div(actions);
        place.addClassName("page-header-actions");
        add(new H1(title), place);
    }
}
