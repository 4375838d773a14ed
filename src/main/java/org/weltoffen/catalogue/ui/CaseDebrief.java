package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.weltoffen.catalogue.Case.Debrief;
import org.weltoffen.language.Edition;
import org.weltoffen.language.Text;

/// Looking back at a case through the four fields.
final class CaseDebrief extends Div {

    private final Edition edition;
    private final H3 heading = new H3();

    CaseDebrief(Debrief debrief, Edition edition) {
        this.edition = edition;
        addClassNames("card", "case-debrief");
        heading.setText(getTranslation("catalogue.debrief.title"));
        add(heading, new Paragraph(debrief.whatHappened().in(edition)));
        add(new H4(getTranslation("catalogue.debrief.explanations")), explanations(debrief));
        add(new H4(getTranslation("catalogue.debrief.lens")), lens(debrief));
        if (debrief.law() != null) {
            add(
                    new H4(getTranslation("catalogue.debrief.law")),
                    new Paragraph(debrief.law().in(edition)));
        }
        var sentence = new Paragraph(debrief.sentence().in(edition));
        sentence.addClassName("voice");
        add(new H4(getTranslation("catalogue.debrief.sentence")), sentence);
    }

    H3 heading() {
        return heading;
    }

    private UnorderedList explanations(Debrief debrief) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        debrief.explanations().forEach(explanation -> list.add(new ListItem(explanation.in(edition))));
        return list;
    }

    private DescriptionList lens(Debrief debrief) {
        var list = new DescriptionList();
        list.addClassName("lens");
        field(list, "power", debrief.lens().power());
        field(list, "experience", debrief.lens().experience());
        field(list, "images", debrief.lens().images());
        field(list, "culture", debrief.lens().culture());
        return list;
    }

    private void field(DescriptionList list, String name, Text text) {
        var field = new Div(
                new DescriptionList.Term(getTranslation("catalogue.lens." + name)),
                new DescriptionList.Description(text.in(edition)));
        list.getElement().appendChild(field.getElement());
    }
}
