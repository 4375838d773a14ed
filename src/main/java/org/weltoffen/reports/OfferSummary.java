package org.weltoffen.reports;

import java.util.List;
import java.util.Map;

/// How many of those to whom something was offered in a year could use the offer, office by office.
///
/// @param gaps how many obligations had no usable offer; a person can have several
public record OfferSummary(List<Office> offices, int gaps) {

    /// One office.
    ///
    /// @param people to whom something was offered or of whom something was asked
    /// @param without how many of them had no usable offer for one of their obligations at least
    /// @param lacks how many people lack what; a person can be in several
    public record Office(String name, int people, int without, Map<Lack, Integer> lacks) {

        public Office {
            lacks = Map.copyOf(lacks);
        }

        public int lack(Lack lack) {
            return lacks.getOrDefault(lack, 0);
        }
    }

    public OfferSummary {
        offices = List.copyOf(offices);
    }

    public int people() {
        return offices.stream().mapToInt(Office::people).sum();
    }

    public int without() {
        return offices.stream().mapToInt(Office::without).sum();
    }
}
