package org.weltoffen.reports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// A row of doors, as many of them open as there are people who are done. More people than fit share ten doors.
class Arches extends Div {

    private static final int MOST = 12;
    private static final int SHARES = 10;

    Arches(int done, int all) {
        addClassName("team-arches");
        // the sentence beside it says the same in words
        getElement().setAttribute("aria-hidden", "true");
        var doors = all <= MOST ? all : SHARES;
        var open = all <= MOST ? done : Math.round((float) done * SHARES / all);
        for (var door = 0; door < doors; door++) {
            var arch = new Span();
            arch.addClassName("team-arch");
            if (door < open) {
                arch.addClassName("team-arch-done");
            }
            add(arch);
        }
    }
}
