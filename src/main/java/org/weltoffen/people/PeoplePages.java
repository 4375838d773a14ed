package org.weltoffen.people;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.weltoffen.people.PeopleQuery.Place;
import org.weltoffen.people.PeopleQuery.Row;

/// The pages of the staff that somebody is looking through. It remembers where those already seen end, so the next one
/// comes as fast as the first, however long the list.
///
/// For one person at a time.
public final class PeoplePages {

    private final PeopleBook book;
    private final PeopleFilter filter;
    private final int all;
    private final NavigableMap<Integer, Place> ends = new TreeMap<>();

    PeoplePages(PeopleBook book, PeopleFilter filter, int all) {
        this.book = book;
        this.filter = filter;
        this.all = all;
    }

    /// How many people there are on all pages.
    public int all() {
        return all;
    }

    /// The people from `offset` on, at most `limit` of them.
    public List<PersonOnDay> page(int offset, int limit) {
        var known = ends.floorEntry(offset);
        var rows = known == null
                ? book.page(filter, all, null, offset, limit)
                : book.page(filter, all, known.getValue(), offset - known.getKey(), limit);
        if (!rows.isEmpty()) {
            ends.put(offset + rows.size(), rows.getLast().place());
        }
        return rows.stream().map(Row::person).toList();
    }
}
