package org.weltoffen.notices;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Language;

/// What a mail says, before it is drawn as plain text and as a page.
///
/// @param items what is open, one line each; empty where the paragraphs say it
/// @param link where to go on
/// @param reason why the reader gets this, and who knows of it
/// @param unsubscribe the address that ends the subscription; null where there is nothing to end
public record Letter(
        Language language,
        String subject,
        String greeting,
        List<String> paragraphs,
        List<String> items,
        String link,
        String linkText,
        String reason,
        @Nullable String unsubscribe,
        String unsubscribeText) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        items = List.copyOf(items);
    }

    /// The whole letter without any markup.
    public String text() {
        var parts = new ArrayList<String>();
        parts.add(greeting);
        parts.addAll(paragraphs);
        if (!items.isEmpty()) {
            parts.add(String.join("\n", items.stream().map("- %s"::formatted).toList()));
        }
        parts.add("%s:\n%s".formatted(linkText, link));
        parts.add("-- \nWeltoffen\n" + reason);
        if (unsubscribe != null) {
            parts.add("%s:\n%s".formatted(unsubscribeText, unsubscribe));
        }
        return String.join("\n\n", parts) + "\n";
    }
}
