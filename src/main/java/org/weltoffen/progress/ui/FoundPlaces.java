package org.weltoffen.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Course;
import org.weltoffen.catalogue.Passage;
import org.weltoffen.catalogue.Passages;
import org.weltoffen.language.Edition;
import org.weltoffen.progress.ProgressNavigation;

/// The places in lessons where words were found, with some words around them.
final class FoundPlaces extends Div {

    private static final int AROUND = 90;

    private final Edition edition;
    private final Pattern found;

    FoundPlaces(List<Passage> passages, String search, Catalogue catalogue, Edition edition) {
        this.edition = edition;
        this.found = Pattern.compile(
                Passages.wordsOf(search).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        addClassName("found-places");
        var count = new Paragraph(
                passages.isEmpty()
                        ? getTranslation("progress.search.nothing", search)
                        : getTranslation("progress.search.found", passages.size()));
        count.getElement().setAttribute("role", "status");
        add(count);
        var list = new OrderedList();
        passages.forEach(passage -> catalogue
                .current(passage.course())
                .map(catalogue::course)
                .ifPresent(course -> list.add(place(passage, course))));
        add(list);
    }

    private ListItem place(Passage passage, Course course) {
        var lesson = course.lesson(passage.lesson())
                .map(it -> it.title().in(edition))
                .orElse(passage.lesson());
        var link = new Anchor(
                ProgressNavigation.place(passage.course(), passage.lesson(), Math.max(0, passage.block())), lesson);
        link.getElement().setAttribute("router-link", true);
        var where = new Paragraph(course.title().in(edition));
        where.addClassNames("small", "muted");
        return new ListItem(link, where, excerpt(passage.words()));
    }

    /// The words around the first hit, with every hit among them marked.
    private Paragraph excerpt(String words) {
        var text = words.replace('\n', ' ');
        var hit = found.matcher(text);
        var middle = hit.find() ? hit.start() : 0;
        var from = text.lastIndexOf(' ', Math.max(0, middle - AROUND)) + 1;
        var end = text.indexOf(' ', Math.min(text.length(), middle + AROUND));
        var to = end < 0 ? text.length() : end;
        var excerpt = new Paragraph();
        if (from > 0) {
            excerpt.getElement().appendChild(Element.createText("… "));
        }
        mark(text.substring(from, to), excerpt.getElement());
        if (to < text.length()) {
            excerpt.getElement().appendChild(Element.createText(" …"));
        }
        return excerpt;
    }

    private void mark(String text, Element into) {
        var hit = found.matcher(text);
        var done = 0;
        while (hit.find()) {
            into.appendChild(Element.createText(text.substring(done, hit.start())));
            into.appendChild(new Element("mark").setText(hit.group()));
            done = hit.end();
        }
        into.appendChild(Element.createText(text.substring(done)));
    }
}
