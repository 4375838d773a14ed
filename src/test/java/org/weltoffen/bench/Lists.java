package org.weltoffen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.bench.Tree.Part;
import tools.jackson.databind.json.JsonMapper;

/// The completion list as the personnel department sees it: pages, sorting, filters, exports.
final class Lists {

    private static final int LINES_ON_A_PAGE = 50;
    /// How the grid's client calls the columns, in their order.
    private static final String STATUS = "col4";
    private static final String DUE = "col5";

    private final Rig rig;
    private final Report report;
    private final JdbcClient database;
    private final int times;
    private final int year = LocalDate.now(ZoneId.of("Europe/Berlin")).getYear();
    private int windows = 40_000;

    Lists(Rig rig, Report report, boolean quick) {
        this.rig = rig;
        this.report = report;
        database = rig.database();
        times = quick ? 2 : 20;
    }

    void run(List<Integer> sizes) {
        for (var people : sizes) {
            var begun = System.nanoTime();
            var city = new City(database);
            city.growTo(people);
            report.title("List of %,d people, %,d lines in all years (made in %d seconds)"
                    .formatted(city.people(), city.lines(), (System.nanoTime() - begun) / 1_000_000_000));
            // the first times warm the server up
            for (var i = 0; i < times; i++) {
                firstPage("/hr/completions", new Exchanges());
            }
            pages();
            exports();
        }
    }

    private void pages() {
        measure("first page with figures", exchanges -> firstPage("/hr/completions", exchanges));
        measure("next page", exchanges -> turn(exchanges, LINES_ON_A_PAGE));
        measure("page in the middle", exchanges -> turn(exchanges, lines() / 2));
        measure("sorted by due date", exchanges -> sort(exchanges, DUE));
        measure("sorted by status", exchanges -> sort(exchanges, STATUS));
        measure("filtered by status", exchanges -> firstPage("/hr/completions?status=open", exchanges));
        measure("filtered by office", exchanges -> firstPage("/hr/completions?office=" + office(), exchanges));
        measure("filtered by name", exchanges -> firstPage("/hr/completions?text=Mei", exchanges));
        measure("last year", exchanges -> firstPage("/hr/completions?year=" + (year - 1), exchanges));
    }

    private int lines() {
        return database.sql("""
                select count(*)
                from obligations_ledger_v
                where year = :year
                """).param("year", year).query(Integer.class).single();
    }

    private String office() {
        return database.sql("""
                select office_id
                from people_employee
                group by office_id
                order by count(*) desc
                limit 1
                """).query(String.class).single();
    }

    /// Several exchanges can be needed for one thing to appear; what counts is their sum.
    private void measure(String what, Consumer<Exchanges> work) {
        var sums = new Samples();
        var bytes = 0L;
        var used = 0L;
        var database = 0L;
        for (var i = 0; i < times; i++) {
            var exchanges = new Exchanges();
            var before = rig.usage();
            work.accept(exchanges);
            var since = rig.usage().since(before);
            sums.add(exchanges.nanos("shown"));
            bytes += exchanges.bytes();
            used += since.server();
            database += since.database();
        }
        report.row(what)
                .with(sums)
                .with("kB", bytes / 1024.0 / times)
                .with("ms CPU server", used / (double) times)
                .with("ms CPU db", database / (double) times)
                .print();
    }

    private Window open(String address, Exchanges exchanges) {
        var window = rig.window(windows++, new Exchanges());
        window.signIn("personal", Learner.PASSWORD);
        return window.timedBy(exchanges);
    }

    private void firstPage(String address, Exchanges exchanges) {
        var window = open(address, exchanges);
        window.open("shown", address);
        lines(window);
    }

    private void show(Window window, int from) {
        window.call("shown", grid(window), "setViewportRange", from, LINES_ON_A_PAGE);
        lines(window);
    }

    private static void lines(Window window) {
        if (!window.lastAnswer().contains("connector.set(")) {
            throw new IllegalStateException("The list shows no lines: " + window.lastAnswer());
        }
    }

    private void turn(Exchanges exchanges, int from) {
        var window = open("/hr/completions", new Exchanges());
        window.open("before", "/hr/completions");
        show(window.timedBy(exchanges), from);
    }

    private void sort(Exchanges exchanges, String column) {
        var window = open("/hr/completions", new Exchanges());
        window.open("before", "/hr/completions");
        var sorter = JsonMapper.shared().createArrayNode();
        sorter.addObject().put("path", column).put("direction", "asc");
        window.timedBy(exchanges).call("shown", grid(window), "sortersChanged", sorter);
        // the client keeps its place, so the server sends the lines there
        lines(window);
    }

    private static Part grid(Window window) {
        return window.page().first("grid", it -> it.is("vaadin-grid"));
    }

    private void exports() {
        for (var format : List.of("CSV", "Excel")) {
            var window = open("/hr/completions", new Exchanges());
            window.open("before", "/hr/completions");
            var address = address(window, format);
            rig.heap();
            rig.forgetPeaks();
            var before = rig.usage();
            var exchanges = new Exchanges();
            download(window.timedBy(exchanges), address);
            var used = rig.usage().since(before);
            report.row("export as %s, %,d lines".formatted(format, lines()))
                    .with("seconds", exchanges.of("export").median() / 1000)
                    .with("kB", exchanges.bytes() / 1024)
                    .with("ms CPU server", used.server())
                    .with("ms CPU db", used.database())
                    .with("MB before", before.serverNow())
                    .with("MB at most", used.serverPeak())
                    .print();
        }
    }

    private static void download(Window window, String address) {
        try {
            window.download("export", "/" + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens the dialog, says what for, and finds where the file is.
    private static String address(Window window, String format) {
        window.click(
                "dialog",
                window.page()
                        .first(format, it -> it.listensTo("click") && it.text().contains(format)));
        var purposes = window.page().first("purposes", it -> it.is("vaadin-radio-group"));
        var first = purposes.withDescendants()
                .filter(it -> it.is("vaadin-radio-button"))
                .findFirst()
                .orElseThrow()
                .property("value");
        window.choose("purpose", purposes, JsonMapper.shared().valueToTree(first));
        return window.page()
                .first("download", it -> it.hasClass("export-download"))
                .attribute("href");
    }
}
