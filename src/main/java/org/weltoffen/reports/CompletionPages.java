package org.weltoffen.reports;

import java.util.List;

/// The pages of a completion list that somebody is looking through. It remembers where they are, so one that is near
/// one already seen comes as fast as the first, however long the list.
///
/// For one person at a time.
public final class CompletionPages {

    private final CompletionList list;
    private final CompletionFilter filter;
    private final Places places = new Places();

    CompletionPages(CompletionList list, CompletionFilter filter) {
        this.list = list;
        this.filter = filter;
    }

    /// The lines from `offset` on, at most `limit` of them.
    public List<CompletionRow> page(CompletionSort sort, int offset, int limit) {
        return list.page(filter, sort, offset, limit, places);
    }
}
