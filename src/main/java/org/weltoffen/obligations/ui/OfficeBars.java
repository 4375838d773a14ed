package org.weltoffen.obligations.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import org.weltoffen.obligations.PolicyPreview.Office;

/// The offices with the most people, each as a bar that starts at nothing.
final class OfficeBars extends UnorderedList {

    private static final int SHOWN = 8;

    OfficeBars(List<Office> offices) {
        addClassName("office-bars");
        var most = offices.stream().mapToInt(Office::reached).max().orElse(1);
        offices.stream()
                .sorted(Comparator.comparingInt(Office::reached).reversed())
                .limit(SHOWN)
                .forEach(office -> add(bar(office, most)));
        if (offices.size() > SHOWN) {
            var more = new ListItem(getTranslation("obligations.policy.more-offices", offices.size() - SHOWN));
            more.addClassName("muted");
            add(more);
        }
    }

    private ListItem bar(Office office, int most) {
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(office.reached()));
        number.addClassName("number");
        var svg = new Svg("""
                <svg viewBox="0 0 100 8" width="100%%" height="8" preserveAspectRatio="none" aria-hidden="true">\
                <rect class="bar-ground" width="100" height="8"/><rect class="bar" width="%d" height="8"/></svg>""".formatted(Math.max(1, 100 * office.reached() / most)));
        svg.addClassName("office-bar");
        return new ListItem(new Span(office.name()), number, svg);
    }
}
