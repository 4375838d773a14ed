package org.weltoffen.people;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.weltoffen.people.PeopleCounts.Asked;
import org.weltoffen.people.PeopleQuery.Place;
import org.weltoffen.people.PeopleQuery.Row;
import org.weltoffen.platform.Signposts.Signpost;

/// The pages of the staff that somebody is looking through. It remembers where those already seen end, so the next one
/// comes as fast as the first, however long the list.
///
/// For one person at a time.
public final class PeoplePages {

    private final PeopleBook book;
    private final Asked asked;
    private final int all;
    private final NavigableMap<Integer, Signpost<Place>> ends = new TreeMap<>();

    PeoplePages(PeopleBook book, Asked asked, int all) {
        this.book = book;
        this.asked = asked;
        this.all = all;
    }

    /// How many people there are on all pages.
    public int all() {
        return all;
    }

    /// The people from `offset` on, at most `limit` of them.
    public List<PersonOnDay> page(int offset, int limit) {
        var last = ends.floorEntry(offset);
        var known = last == null ? Signpost.<Place>start() : last.getValue();
        var rows = book.page(asked, all, known, offset, limit);
        if (!rows.isEmpty()) {
            var end = offset + rows.size();
            ends.put(end, new Signpost<>(end, rows.getLast().place()));
        }
        return rows.stream().map(Row::person).toList();
    }
}
