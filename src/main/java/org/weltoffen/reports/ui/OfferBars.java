package org.weltoffen.reports.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.weltoffen.reports.OfferSummary;
import org.weltoffen.reports.OfferSummary.Office;

/// The share of each office that had a usable offer, as a bar; where most people had none comes first.
class OfferBars extends UnorderedList {

    private static final int SHOWN = 8;

    OfferBars(OfferSummary summary) {
        addClassName("offer-bars");
        summary.offices().stream().limit(SHOWN).forEach(office -> add(bar(office)));
        if (summary.offices().size() > SHOWN) {
            var more = new ListItem(getTranslation(
                    "reports.offers.more-offices", summary.offices().size() - SHOWN));
            more.addClassName("muted");
            add(more);
        }
    }

    private ListItem bar(Office office) {
        var number = new Span(getTranslation("reports.offers.without", office.without(), office.people()));
        number.addClassName("number");
        var without = 100.0 * office.without() / office.people();
        var svg = new Svg("""
                <svg viewBox="0 0 100 8" width="100%%" height="8" preserveAspectRatio="none" aria-hidden="true">\
                <rect class="with" width="%1$s" height="8"/><rect class="without" x="%1$s" width="%2$s" height="8"/>\
                </svg>""".formatted(decimal(100 - without), decimal(without)));
        svg.addClassName("offer-bar");
        return new ListItem(new Span(office.name()), number, svg);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
