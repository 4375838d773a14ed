package org.weltoffen.catalogue.folder;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.weltoffen.catalogue.Case;
import org.weltoffen.catalogue.Case.Choice;
import org.weltoffen.catalogue.Case.Line;
import org.weltoffen.catalogue.Case.Node;
import org.weltoffen.catalogue.Case.Perspective;

/// Checks the graph of a case: no loops, everything reachable, not too long, and everyone who speaks is introduced.
final class CaseCheck {

    private static final int LONGEST = 5;

    private final Case incident;
    private final YamlFile file;

    CaseCheck(Case incident, YamlFile file) {
        this.incident = incident;
        this.file = file;
    }

    void run() {
        if (!targetsExist()) {
            return;
        }
        if (hasLoop()) {
            file.fault("nodes", "the case runs in a circle", "let every path come to the end");
            return;
        }
        reachable();
        if (incident.decisionsFrom(incident.start()) > LONGEST) {
            file.fault("nodes", "a path has more than %d decisions".formatted(LONGEST), "shorten it");
        }
        if (incident.debrief().explanations().size() < 2) {
            file.fault("debrief", "one explanation is none", "write at least two that are not cultural");
        }
        people();
        nodes();
    }

    private boolean targetsExist() {
        var ids = incident.nodes().stream().map(Node::id).toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            file.fault("nodes", "two nodes share an id", "give each its own");
            return false;
        }
        var targets = Stream.concat(Stream.of(incident.start()), choices().map(Choice::next))
                .filter(id -> !id.equals(Case.END) && !ids.contains(id))
                .toList();
        targets.forEach(id -> file.fault("nodes", "there is no node \"%s\"".formatted(id), "use one of " + ids));
        return targets.isEmpty();
    }

    private Stream<Choice> choices() {
        return incident.nodes().stream().flatMap(node -> node.options().stream());
    }

    /// Takes away nodes that nothing leads to until none is left; what remains goes round in circles.
    private boolean hasLoop() {
        var left = new HashSet<>(incident.nodes());
        boolean removed;
        do {
            var targets = left.stream()
                    .flatMap(node -> node.options().stream())
                    .map(Choice::next)
                    .toList();
            removed = left.removeIf(node -> !targets.contains(node.id()));
        } while (removed);
        return !left.isEmpty();
    }

    private void reachable() {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(incident.start()));
        while (!open.isEmpty()) {
            incident.node(open.remove())
                    .filter(node -> reached.add(node.id()))
                    .ifPresent(node -> node.options().stream().map(Choice::next).forEach(open::add));
        }
        for (var i = 0; i < incident.nodes().size(); i++) {
            var id = incident.nodes().get(i).id();
            if (!reached.contains(id)) {
                file.fault(
                        "nodes/" + i,
                        "no way leads to node \"%s\"".formatted(id),
                        "lead an option to it, or remove it");
            }
        }
    }

    private void people() {
        Set<String> known =
                new HashSet<>(incident.people().stream().map(Case.Person::id).toList());
        var named = Stream.concat(
                        incident.nodes().stream()
                                .flatMap(node -> node.dialogue().stream())
                                .map(Line::who),
                        choices()
                                .map(Choice::perspective)
                                .filter(Objects::nonNull)
                                .map(Perspective::who))
                .filter(Objects::nonNull);
        named.filter(id -> !known.contains(id))
                .distinct()
                .forEach(id -> file.fault("people", "\"%s\" is not introduced".formatted(id), "add them to people"));
        incident.people().stream()
                .filter(person -> person.name() == null && !person.id().equals(Case.YOU))
                .forEach(person -> file.fault("people", "\"%s\" has no name".formatted(person.id()), "add name: …"));
    }

    private void nodes() {
        for (var i = 0; i < incident.nodes().size(); i++) {
            var node = incident.nodes().get(i);
            var ids = node.options().stream().map(Choice::id).distinct().count();
            if (node.options().size() < 2
                    || node.options().size() > 4
                    || ids < node.options().size()) {
                file.fault("nodes/" + i + "/options", "2 to 4 options, each with its own id", "add or remove some");
            }
            for (var line : node.dialogue()) {
                if ((line.says() == null) == (line.narration() == null)
                        || (line.says() != null) != (line.who() != null)) {
                    file.fault(
                            "nodes/" + i + "/dialogue", "a line is said or told", "write who and says, or narration");
                }
            }
            for (var choice : node.options()) {
                if (choice.rating() < -1
                        || choice.rating() > 2
                        || choice.effects().size() > 3) {
                    file.fault("nodes/" + i + "/options", "a rating is -1 to 2, effects are up to 3", "correct them");
                }
            }
        }
    }
}
