package org.weltoffen.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weltoffen.catalogue.Case.Choice;
import org.weltoffen.catalogue.Case.Node;
import org.weltoffen.quiz.Answer;

/// The decisions made in a case so far, and where they led.
///
/// @param steps the decisions in their order
/// @param next the node to decide at now; empty at the end
public record CasePath(Case incident, List<Step> steps, Optional<Node> next) {

    /// One decision: the moment and what was chosen.
    public record Step(Node node, Choice choice) {}

    public CasePath {
        steps = List.copyOf(steps);
    }

    /// Walks the case along the chosen options. What does not fit, as after a new version of the case, is left out.
    public static CasePath of(Case incident, Answer choices) {
        var steps = new ArrayList<Step>();
        var node = incident.node(incident.start());
        for (var id : choices.choices()) {
            var choice = node.flatMap(here -> here.option(id));
            if (choice.isEmpty()) {
                break;
            }
            steps.add(new Step(node.orElseThrow(), choice.get()));
            node = incident.node(choice.get().next());
        }
        return new CasePath(incident, steps, node);
    }

    public boolean isAtEnd() {
        return next.isEmpty();
    }

    /// The longest way there can be from start to end along what was decided.
    public int decisions() {
        return steps.size()
                + next.map(node -> incident.decisionsFrom(node.id())).orElse(0);
    }

    /// The choices with one more.
    public Answer and(Choice choice) {
        var ids = new ArrayList<>(choices());
        ids.add(choice.id());
        return new Answer(ids);
    }

    /// The choices without the last one.
    public Answer back() {
        var ids = choices();
        return new Answer(ids.subList(0, Math.max(0, ids.size() - 1)));
    }

    private List<String> choices() {
        return steps.stream().map(step -> step.choice().id()).toList();
    }
}
