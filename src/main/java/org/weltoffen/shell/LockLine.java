package org.weltoffen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/// One sentence that says who sees what is entered here.
@Tag("p")
public class LockLine extends Component {

    public LockLine(String sentence) {
        addClassName("lock-line");
        getElement().appendChild(new Icon(Lucide.LOCK).getElement(), new Span(sentence).getElement());
    }
}
