package org.weltoffen.people;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Finds out which column of a file means what.
final class Headings {

    private Headings() {}

    /// Where a saved choice knows a heading, it decides; otherwise the name does. Each column is taken once.
    static Map<Column, Integer> guess(List<String> headings, FileKind kind, Map<Column, String> saved) {
        var places = new EnumMap<Column, Integer>(Column.class);
        var taken = new HashSet<Integer>();
        for (var column : Column.of(kind)) {
            var heading = saved.get(column);
            var place = heading == null ? -1 : headings.indexOf(heading);
            if (place >= 0 && taken.add(place)) {
                places.put(column, place);
            }
        }
        for (var column : Column.of(kind)) {
            for (int place = 0; place < headings.size() && !places.containsKey(column); place++) {
                if (column.isCalled(headings.get(place)) && taken.add(place)) {
                    places.put(column, place);
                }
            }
        }
        return places;
    }

    /// Units are listed where no column looks like a staff number.
    static FileKind kind(List<String> headings) {
        return headings.stream().anyMatch(Column.STAFF_NUMBER::isCalled) ? FileKind.PEOPLE : unitsIf(headings);
    }

    private static FileKind unitsIf(List<String> headings) {
        return headings.stream().anyMatch(Column.UNIT_KEY::isCalled) ? FileKind.UNITS : FileKind.PEOPLE;
    }
}
