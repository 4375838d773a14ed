package org.weltoffen.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;

/// A critical incident to decide one's way through: a graph of nodes without loops, and a debrief at its end.
public record Case(
        String id,
        Text title,
        Text setting,
        @Nullable Picture image,
        List<Person> people,
        String start,
        List<Node> nodes,
        Debrief debrief) {

    /// The node that options lead to when the case is over.
    public static final String END = "end";

    /// The person who is the learner.
    public static final String YOU = "you";

    public Case {
        people = List.copyOf(people);
        nodes = List.copyOf(nodes);
    }

    public Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    public Optional<Person> person(String id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /// The most decisions one can make on the way from a node to the end.
    public int decisionsFrom(String id) {
        return node(id).stream()
                .flatMap(node -> node.options().stream())
                .mapToInt(option -> 1 + decisionsFrom(option.next()))
                .max()
                .orElse(0);
    }

    /// Someone who speaks.
    ///
    /// @param name as it stands in every language; null for the learner, whom the house addresses in its own words
    public record Person(
            String id,
            @Nullable String name,
            @Nullable String initials,
            @Nullable Text role) {}

    /// A moment that asks for a decision.
    public record Node(String id, List<Line> dialogue, Text question, List<Choice> options) {

        public Node {
            dialogue = List.copyOf(dialogue);
            options = List.copyOf(options);
        }

        public Optional<Choice> option(String id) {
            return options.stream().filter(option -> option.id().equals(id)).findFirst();
        }
    }

    /// Something said, or something told.
    public record Line(
            @Nullable String who,
            @Nullable Text says,
            @Nullable Text narration) {}

    /// One way to go on.
    ///
    /// @param rating the experts' view from -1 (harmful) to 2 (best); never shown as points
    public record Choice(
            String id,
            Text text,
            int rating,
            Principle principle,
            Text consequence,
            List<Effect> effects,
            @Nullable Perspective perspective,
            String next) {

        public Choice {
            effects = List.copyOf(effects);
        }
    }

    /// The idea of good service that a choice keeps or breaks.
    public enum Principle {
        ADDRESS_THE_PERSON,
        PROTECTION,
        CLARITY,
        CHOICE,
        EQUAL_TREATMENT,
        OFFICE_PRACTICE,
        SELF_CARE
    }

    /// What changes by a choice.
    public record Effect(Sign sign, Text title, Text text) {}

    /// Which way it changes.
    public enum Sign {
        UP,
        DOWN,
        COST
    }

    /// How someone else lived the moment.
    public record Perspective(String who, Text text) {}

    /// Looking back: what happened, why it may have, what the law says, what one can say.
    public record Debrief(
            Text whatHappened,
            List<Text> explanations,
            Lens lens,
            @Nullable Text law,
            Text sentence) {

        public Debrief {
            explanations = List.copyOf(explanations);
        }
    }

    /// The four fields to look at in every intercultural situation. Source: Auernheimer.
    public record Lens(Text power, Text experience, Text images, Text culture) {}
}
