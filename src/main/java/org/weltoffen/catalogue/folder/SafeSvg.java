package org.weltoffen.catalogue.folder;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Looks through an SVG for anything that runs or reaches outside the file.
final class SafeSvg {

    private static final Set<String> FORBIDDEN =
            Set.of("script", "foreignobject", "iframe", "image", "a", "use", "animate", "set", "handler");

    private SafeSvg() {}

    /// What is wrong with it, or empty.
    static Optional<String> fault(byte[] svg) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
            var root = true;
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamReader.CHARACTERS && reachesOutside(xml.getText())) {
                    return Optional.of("the styles of the SVG load something");
                }
                if (event == XMLStreamReader.START_ELEMENT) {
                    var fault = root && !xml.getLocalName().equals("svg")
                            ? Optional.of("the picture is no SVG")
                            : elementFault(xml);
                    root = false;
                    if (fault.isPresent()) {
                        return fault;
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of("the SVG is not well-formed XML");
        }
    }

    /// Styles may tell colours, also for dark, and load nothing. Text is told apart by nobody, so it keeps to the same.
    private static boolean reachesOutside(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("@import") || lower.contains("url(") || lower.contains("\\");
    }

    private static Optional<String> elementFault(XMLStreamReader xml) {
        var name = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (FORBIDDEN.contains(name)) {
            return Optional.of("the SVG contains <%s>".formatted(name));
        }
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            var value = xml.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            if (attribute.startsWith("on")
                    || value.contains("javascript:")
                    || (attribute.equals("href") && !value.startsWith("#"))
                    || (value.contains("url(") && !value.contains("url(#"))) {
                return Optional.of("the SVG has %s=\"%s\"".formatted(attribute, value));
            }
        }
        return Optional.empty();
    }
}
