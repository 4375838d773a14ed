package org.weltoffen.people.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The lines of a table that hold anything, one after the other; only a few are in memory at a time.
public abstract class Rows implements Iterator<Line>, AutoCloseable {

    public static final int MOST_LINES = 300_000;

    private int count;
    private @Nullable Line next;

    /// The next line of the file, blank or not; null behind the last.
    abstract @Nullable Line read() throws IOException;

    @Override
    public boolean hasNext() {
        try {
            while (next == null || next.isBlank()) {
                next = read();
                if (next == null) {
                    return false;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    @Override
    public Line next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var line = next;
        next = null;
        if (++count > MOST_LINES) {
            throw new Unreadable(Unreadable.Reason.TOO_MANY_LINES);
        }
        return line;
    }

    /// At most so many lines; fewer only at the end.
    public List<Line> next(int most) {
        var lines = new ArrayList<Line>();
        while (lines.size() < most && hasNext()) {
            lines.add(next());
        }
        return lines;
    }

    @Override
    public abstract void close();
}
