package org.weltoffen.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/// The personnel department of one [Village] with its files.
final class Office {

    private final Deliveries deliveries;
    private final Village village;

    Office(Deliveries deliveries, Village village) {
        this.deliveries = deliveries;
        this.village = village;
    }

    /// A file as text; `#1` stands for the staff number 1 of the village, `@desks` for its unit.
    Delivery compare(LocalDate asOf, String text) {
        return compare(asOf, text, settings -> settings);
    }

    Delivery compare(LocalDate asOf, String text, UnaryOperator<FileSettings> change) {
        var id = receive(text);
        var settings =
                deliveries.delivery(id).settings().withSource(village.name).withDay(asOf);
        return deliveries.compare(id, change.apply(settings));
    }

    DeliveryId receive(String text) {
        return deliveries.receive("staff.csv", file(text));
    }

    Delivery apply(LocalDate asOf, String text) {
        return apply(asOf, text, settings -> settings);
    }

    Delivery apply(LocalDate asOf, String text, UnaryOperator<FileSettings> change) {
        var delivery = compare(asOf, text, change);
        var applied = deliveries.apply(delivery.id(), true);
        if (!(applied instanceof Application.Done)) {
            throw new AssertionError(
                    "%s: %s".formatted(applied, deliveries.lines(delivery.id(), LineKind.FAULTY, 0, 9)));
        }
        return deliveries.delivery(delivery.id());
    }

    private byte[] file(String text) {
        return text.replace("#", village.name + ".")
                .replace("@", village.name + "/")
                .getBytes(UTF_8);
    }
}
