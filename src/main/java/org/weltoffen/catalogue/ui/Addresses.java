package org.weltoffen.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import java.util.regex.Pattern;

/// Makes the addresses in a line of text links.
final class Addresses {

    /// Ends before a punctuation mark that closes the sentence.
    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s,;)]*[^\\s,;).]");

    private Addresses() {}

    static Paragraph linked(String text) {
        var line = new Paragraph();
        var address = ADDRESS.matcher(text);
        var done = 0;
        while (address.find()) {
            line.add(text.substring(done, address.start()));
            line.add(new Anchor(address.group(), shown(address.group()), AnchorTarget.DEFAULT));
            done = address.end();
        }
        line.add(text.substring(done));
        return line;
    }

    /// The house the address leads to, which is what people look at.
    private static String shown(String address) {
        return address.replaceFirst("^https://(www\\.)?", "").replaceFirst("/.*$", "");
    }
}
