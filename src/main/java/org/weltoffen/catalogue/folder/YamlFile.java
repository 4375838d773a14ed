package org.weltoffen.catalogue.folder;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weltoffen.quiz.spi.Problem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// YAML that knows the line of everything in it. It can be a whole file or a piece of one.
///
/// @param linesBefore how many lines of the file come before the piece
record YamlFile(String name, Node root, int linesBefore, Findings findings) {

    /// Parses the text; a finding and nothing where it is no YAML.
    static Optional<YamlFile> parse(String name, String yaml, int linesBefore, Findings findings) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            @Nullable Node root = new Yaml(options).compose(new StringReader(yaml));
            if (root != null) {
                return Optional.of(new YamlFile(name, root, linesBefore, findings));
            }
            findings.add(
                    name, linesBefore + 1, "nothing is written here", "see content/README.md for what belongs here");
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            var line = mark == null ? 1 : mark.getLine() + 1;
            findings.add(name, linesBefore + line, "this is not YAML: " + e.getProblem(), "check indents and quotes");
        } catch (YAMLException e) {
            findings.add(name, linesBefore + 1, "this YAML cannot be used: " + e.getMessage(), "write it plainly");
        }
        return Optional.empty();
    }

    int line(Node node) {
        return node.getStartMark().getLine() + 1 + linesBefore;
    }

    void fault(Node node, String what, String remedy) {
        findings.add(name, line(node), what, remedy);
    }

    /// Turns a problem inside the piece at `base` into a finding with its line.
    void fault(String base, Problem problem) {
        fault(at(base + "/" + problem.path()), problem.what(), problem.remedy());
    }

    void fault(String path, String what, String remedy) {
        fault(at(path), what, remedy);
    }

    /// The node at a path such as `pool/3/options`, or the closest one above it.
    private Node at(String path) {
        var node = root;
        for (var step : List.of(path.split("/", -1))) {
            var next = step.isEmpty() ? node : child(node, step);
            if (next == null) {
                return node;
            }
            node = next;
        }
        return node;
    }

    private static @Nullable Node child(Node node, String step) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                            && key.getValue().equals(step))
                    .map(entry -> entry.getValueNode())
                    .findFirst()
                    .orElse(null);
        }
        if (node instanceof SequenceNode sequence && step.matches("\\d{1,5}")) {
            var position = Integer.parseInt(step);
            return position < sequence.getValue().size() ? sequence.getValue().get(position) : null;
        }
        return null;
    }
}
