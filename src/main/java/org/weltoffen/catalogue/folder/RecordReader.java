package org.weltoffen.catalogue.folder;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weltoffen.quiz.Question;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads YAML into records: the components of the record are the keys, in kebab case.
///
/// A component is required unless it is `@Nullable`, a list (then empty) or a boolean (then false). Every unknown,
/// missing, doubled or ill-formed value becomes a finding of its own.
final class RecordReader {

    private final Map<String, Class<? extends Question>> questionForms;

    RecordReader(Map<String, Class<? extends Question>> questionForms) {
        this.questionForms = questionForms;
    }

    /// The record, or empty after at least one finding.
    <T extends Record> Optional<T> read(YamlFile file, Class<T> type) {
        return Optional.ofNullable(value(file, file.root(), type)).map(type::cast);
    }

    private @Nullable Object value(YamlFile file, Node node, Type type) {
        if (type instanceof ParameterizedType list) {
            return list(file, node, list.getActualTypeArguments()[0]);
        }
        var form = (Class<?>) type;
        if (form == Question.class) {
            return question(file, node);
        }
        if (form.isRecord() && node instanceof MappingNode mapping) {
            return record(file, mapping, form);
        }
        if (form.isRecord() && (!(node instanceof ScalarNode) || form.getRecordComponents().length != 1)) {
            file.fault(node, "a block of keys is expected here", "write " + keys(form));
            return null;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(file, scalar, form);
        }
        file.fault(node, "a single value is expected here", "write one value after the colon");
        return null;
    }

    private @Nullable Object question(YamlFile file, Node node) {
        var type = node instanceof MappingNode mapping ? entries(file, mapping).get("type") : null;
        var form = type instanceof ScalarNode scalar ? questionForms.get(scalar.getValue()) : null;
        if (form == null) {
            file.fault(
                    type == null ? node : type,
                    "there is no such question type",
                    "use one of " + questionForms.keySet());
            return null;
        }
        return value(file, node, form);
    }

    private @Nullable List<Object> list(YamlFile file, Node node, Type element) {
        if (!(node instanceof SequenceNode sequence)) {
            file.fault(node, "a list is expected here", "start each entry with a hyphen");
            return null;
        }
        var values = sequence.getValue().stream()
                .map(entry -> Optional.ofNullable(value(file, entry, element)))
                .toList();
        return values.stream().allMatch(Optional::isPresent)
                ? values.stream().map(Optional::get).toList()
                : null;
    }

    private @Nullable Object record(YamlFile file, MappingNode node, Class<?> form) {
        var entries = entries(file, node);
        var components = form.getRecordComponents();
        var known = Arrays.stream(components).map(RecordReader::key).collect(Collectors.toSet());
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                file.fault(value, "unknown key \"%s\"".formatted(key), "use " + keys(form));
            }
        });
        var arguments = new ArrayList<@Nullable Object>();
        var complete = known.containsAll(entries.keySet());
        for (var component : components) {
            var entry = entries.get(key(component));
            var argument = entry == null ? missing(component) : value(file, entry, component.getGenericType());
            if (entry == null && argument == null && !isNullable(component.getAnnotatedType())) {
                file.fault(node, "\"%s\" is missing".formatted(key(component)), "add %s: …".formatted(key(component)));
            }
            complete &= argument != null || (entry == null && isNullable(component.getAnnotatedType()));
            arguments.add(argument);
        }
        return complete ? construct(file, node, form, arguments.toArray()) : null;
    }

    private static Map<String, Node> entries(YamlFile file, MappingNode node) {
        var entries = new LinkedHashMap<String, Node>();
        for (var entry : node.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (entries.put(key, entry.getValueNode()) != null) {
                file.fault(entry.getKeyNode(), "\"%s\" is written twice".formatted(key), "keep one of the two");
            }
        }
        return entries;
    }

    private static @Nullable Object missing(RecordComponent component) {
        if (component.getType() == boolean.class) {
            return false;
        }
        return component.getType() == List.class ? List.of() : null;
    }

    private static @Nullable Object scalar(YamlFile file, ScalarNode node, Class<?> form) {
        try {
            return Scalars.read(node.getValue(), form);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            file.fault(
                    node,
                    "\"%s\" does not fit here".formatted(node.getValue()),
                    Objects.requireNonNullElse(e.getMessage(), "see content/README.md"));
            return null;
        }
    }

    private static @Nullable Object construct(YamlFile file, Node node, Class<?> form, @Nullable Object[] arguments) {
        try {
            return Scalars.constructor(form).newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException unfit) {
                file.fault(node, String.valueOf(unfit.getMessage()), "correct the values here");
                return null;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String keys(Class<?> form) {
        return Arrays.stream(form.getRecordComponents()).map(RecordReader::key).collect(Collectors.joining(", "));
    }

    private static String key(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
