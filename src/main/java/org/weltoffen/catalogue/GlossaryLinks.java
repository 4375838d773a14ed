package org.weltoffen.catalogue;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Links from running text to terms of the glossary, written `[Ermessen](glossary:discretion)`.
public final class GlossaryLinks {

    /// What the address of such a link begins with.
    public static final String SCHEME = "glossary:";

    private static final Pattern LINK = Pattern.compile("\\]\\(" + SCHEME + "([^)\\s]*)\\)");

    private GlossaryLinks() {}

    /// The ids of the terms a text links to, in its order.
    public static Stream<String> in(String markdown) {
        return LINK.matcher(markdown).results().map(link -> link.group(1));
    }
}
