package org.weltoffen.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.ObligationId;
import org.weltoffen.platform.Signposts;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.privacy.Visibility;
import org.weltoffen.reports.CompletionFilter.Part;
import org.weltoffen.reports.CompletionLines.Road;
import org.weltoffen.reports.CompletionQuery.Line;
import org.weltoffen.reports.spi.Exporter;

/// Who has which obligation and where it stands, for the personnel department.
///
/// Every method that shows names asks [Visibility] first, so the list is as closed to a new screen or interface as it
/// is to this one.
@Component
public class CompletionList {

    private static final int LINES_FETCHED_AT_ONCE = 500;

    private final JdbcClient db;
    private final Clock clock;
    private final Visibility visibility;
    private final ListWords words;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Exports exports;
    private final Signposts<Road, Line> signposts;

    CompletionList(
            JdbcClient db,
            Clock clock,
            Visibility visibility,
            ListWords words,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Exports exports,
            Executor applicationTaskExecutor) {
        this.db = db;
        this.clock = clock;
        this.visibility = visibility;
        this.words = words;
        this.trail = trail;
        this.events = events;
        this.exports = exports;
        signposts = new Signposts<>(clock, applicationTaskExecutor);
    }

    /// Notes that somebody opened the list, once per visit and not for every filter they try.
    public void opened(CompletionFilter filter) {
        check();
        trail.look(
                Purpose.PROOF.name(),
                "list:completions",
                "Nachweisliste geöffnet, Filter: " + words.filter(filter, Locale.GERMAN, false));
    }

    /// The lines, to be looked through page by page.
    public CompletionPages pages(CompletionFilter filter) {
        return new CompletionPages(this, filter);
    }

    List<CompletionRow> page(CompletionFilter filter, CompletionSort sort, int offset, int limit, Places places) {
        check();
        var ids = lines(filter).page(sort, offset, limit, places);
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = new HashMap<UUID, CompletionRow>();
        CompletionQuery.lines(db, ids)
                .query(row(today()))
                .list()
                .forEach(row -> rows.put(row.obligation().value(), row));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /// The ids of all lines, straight from the database; to be closed.
    public Stream<ObligationId> obligations(CompletionFilter filter) {
        check();
        return lines(filter).ids().withFetchSize(LINES_FETCHED_AT_ONCE).query((row, _) -> id(row)).stream();
    }

    /// How many lines [#pages] and [#export] have.
    public int count(CompletionFilter filter) {
        return summary(filter).named();
    }

    /// How many lines stand where, overdue reckoned with today's date.
    public CompletionSummary summary(CompletionFilter filter) {
        check();
        return lines(filter).standings().matching(filter).summary();
    }

    /// The part of the filter without which there would be a line; empty if no single part is to blame.
    public Optional<Part> partThatHidesEverybody(CompletionFilter filter) {
        return filter.parts().stream()
                .filter(part -> count(filter.without(part)) > 0)
                .findFirst();
    }

    /// The formats lists can be exported in, by key.
    public List<Exporter> exporters() {
        return exports.all();
    }

    /// A file name that says what is in the file, but not who.
    public String fileName(CompletionFilter filter, Exporter exporter, Purpose purpose, Locale locale) {
        return exports.fileName(filter, exporter, purpose, locale);
    }

    /// Writes exactly the lines of the filter, by name, straight from the database into the stream.
    ///
    /// The export is recorded before the first byte leaves: what cannot be recorded is not exported.
    public void export(CompletionFilter filter, Exporter exporter, Purpose purpose, Locale locale, OutputStream out)
            throws IOException {
        var lines = count(filter);
        events.publishEvent(
                new ListExported(purpose, exporter.key(), lines, words.filter(filter, Locale.GERMAN, false)));
        exporter.write(exports.file(filter, purpose, lines, locale, line -> forEach(filter, line)), out);
    }

    /// One part of the filter in words.
    public String describe(CompletionFilter filter, Part part, Locale locale) {
        return words.part(filter, part, locale);
    }

    private void forEach(CompletionFilter filter, Consumer<CompletionRow> line) {
        try (var rows = lines(filter).byName().withFetchSize(LINES_FETCHED_AT_ONCE).query(row(today())).stream()) {
            rows.forEach(line);
        }
    }

    private CompletionLines lines(CompletionFilter filter) {
        return new CompletionLines(db, filter, today(), signposts);
    }

    private static RowMapper<CompletionRow> row(LocalDate today) {
        return (row, _) -> new CompletionRow(
                id(row),
                row.getString("staff_number"),
                row.getString("sort_name"),
                row.getString("office_name"),
                row.getString("unit_name"),
                new Text(row.getString("policy_name_de"), row.getString("policy_name_en")),
                Mode.valueOf(row.getString("mode")),
                row.getObject("wave", Integer.class),
                CompletionStatus.of(row.getString("status"), row.getObject("in_time_until", LocalDate.class), today),
                row.getObject("due_on", LocalDate.class),
                row.getObject("fulfilled_on", LocalDate.class),
                row.getString("certificate_number"));
    }

    private static ObligationId id(ResultSet row) throws SQLException {
        return new ObligationId(row.getObject("obligation_id", UUID.class));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void check() {
        visibility.require(Fact.NAME, Fact.STATUS, Fact.DATES, Fact.CERTIFICATE_NUMBER);
    }
}
