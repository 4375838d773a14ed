package org.weltoffen.catalogue.folder;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Turns the text of a single YAML value into what a record needs.
final class Scalars {

    private Scalars() {}

    /// @throws IllegalArgumentException if the text does not fit; the message is the remedy
    static Object read(String text, Class<?> form) {
        if (form == String.class) {
            return text(text);
        }
        if (form == int.class || form == Integer.class) {
            return number(text);
        }
        if (form == boolean.class || form == Boolean.class) {
            return truth(text);
        }
        if (form == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (form == Period.class) {
            return Period.parse(text);
        }
        if (form == Duration.class) {
            return Duration.parse(text);
        }
        if (form.isEnum()) {
            return constant(text, form);
        }
        if (form.isRecord()) {
            return wrapped(text, form);
        }
        throw new IllegalStateException("No YAML value is read into a " + form.getName());
    }

    static Constructor<?> constructor(Class<?> form) throws NoSuchMethodException {
        var types = Arrays.stream(form.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        var constructor = form.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }

    private static String text(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("write some text");
        }
        return text.strip();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("write a whole number", e);
        }
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("write true or false");
        };
    }

    private static Object constant(String text, Class<?> form) {
        var constants = List.of(form.getEnumConstants());
        return constants.stream()
                .filter(constant -> word(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "use one of " + constants.stream().map(Scalars::word).toList()));
    }

    private static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object wrapped(String text, Class<?> form) {
        try {
            return constructor(form).newInstance(read(text, form.getRecordComponents()[0].getType()));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException unfit ? unfit : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
