package org.weltoffen.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.weltoffen.bench.Tree.Part;
import tools.jackson.databind.json.JsonMapper;

/// The completion list as the personnel department sees it: pages, sorting, filters, exports; and the list of staff.
final class Lists {

    private static final int LINES_ON_A_PAGE = 50;
    private static final int LINES_TO_WARM_UP = 500_000;
    private static final List<String> FORMATS = List.of("CSV", "Excel");
    private static final String SHOWN = "shown";
    private static final String COMPLETIONS = "/hr/completions";
    private static final String STAFF = "/hr/people";
    /// How the grid's client calls the columns, in their order.
    private static final String STAFF_NUMBER = "col1";
    private static final String STATUS = "col4";
    private static final String DUE = "col5";

    private final Rig rig;
    private final Report report;
    private final JdbcClient database;
    private final int times;
    private final int runs;
    private final Duration longestWarmUp;
    private final Duration look;
    private final int year = LocalDate.now(ZoneId.of("Europe/Berlin")).getYear();
    private String office = "";
    private int windows = 40_000;

    Lists(Rig rig, Report report, boolean quick) {
        this.rig = rig;
        this.report = report;
        database = rig.database();
        times = quick ? 2 : 20;
        runs = quick ? 1 : 3;
        longestWarmUp = quick ? Duration.ZERO : Duration.ofSeconds(90);
        look = quick ? Duration.ZERO : Duration.ofSeconds(5);
    }

    void run(List<Integer> sizes) {
        for (var people : sizes) {
            var begun = System.nanoTime();
            var city = new City(database);
            waitUntilTodayIsDone();
            city.growTo(people);
            rig.waitUntilQuiet();
            report.title("List of %,d people, %,d lines in all years (made in %d seconds)"
                    .formatted(city.people(), city.lines(), (System.nanoTime() - begun) / 1_000_000_000));
            warmUp();
            office = largestOffice();
            pages();
            staff();
            exports();
        }
    }

    private void waitUntilTodayIsDone() {
        while (database.sql("select count(*) from obligations_day where finished_at is not null")
                        .query(Integer.class)
                        .single()
                == 0) {
            Rig.pause(500);
        }
    }

    /// The compilers of the server's machine need some thousand requests until it is as fast as it will be.
    private void warmUp() {
        var until = System.nanoTime() + longestWarmUp.toNanos();
        for (var i = 0; i < times || System.nanoTime() < until; i++) {
            var window = atTheList();
            turn(window, LINES_ON_A_PAGE);
            sort(window, i % 2 == 0 ? DUE : STATUS);
            window.close();
            var staff = at(STAFF);
            turn(staff, LINES_ON_A_PAGE);
            staff.close();
        }
        var exports = Math.clamp(LINES_TO_WARM_UP / linesThisYear(null), 1, times);
        for (var format : FORMATS) {
            var window = atTheList();
            export(window, address(window, format), exports);
            window.close();
        }
    }

    private void pages() {
        measure("first page with figures", this::signedIn, window -> firstPage(window, COMPLETIONS));
        measure("next page", this::atTheList, window -> turn(window, LINES_ON_A_PAGE));
        var middle = linesThisYear(null) / 2;
        measure("page in the middle", this::atTheList, window -> turn(window, middle));
        measure(
                "next page in the middle",
                () -> atTheListFrom(middle),
                window -> turn(window, middle + LINES_ON_A_PAGE));
        var ofOffice = COMPLETIONS + "?office=" + office;
        var middleOfOffice = linesThisYear(office) / 2;
        measure(1, "of an office, first jump", () -> lookingAt(ofOffice), window -> turn(window, middleOfOffice));
        measure("of an office, page in the middle", () -> at(ofOffice), window -> turn(window, middleOfOffice));
        measure("sorted by staff number", this::atTheList, window -> sort(window, STAFF_NUMBER));
        measure("sorted by due date", this::atTheList, window -> sort(window, DUE));
        measure("sorted by status", this::atTheList, window -> sort(window, STATUS));
        measure("filtered by status", this::signedIn, window -> firstPage(window, COMPLETIONS + "?status=open"));
        measure("filtered by office", this::signedIn, window -> firstPage(window, ofOffice));
        measure("filtered by name", this::signedIn, window -> firstPage(window, COMPLETIONS + "?text=Mei"));
        measure("last year", this::signedIn, window -> firstPage(window, COMPLETIONS + "?year=" + (year - 1)));
    }

    /// The list of people, as of today.
    private void staff() {
        measure("staff, first page", this::signedIn, window -> firstPage(window, STAFF));
        measure("staff, next page", () -> at(STAFF), window -> turn(window, LINES_ON_A_PAGE));
        var middle = new City(database).people() / 2;
        measure("staff, page in the middle", () -> at(STAFF), window -> turn(window, middle));
        measure("staff, filtered by office", this::signedIn, window -> firstPage(window, STAFF + "?office=" + office));
        measure("staff, filtered by name", this::signedIn, window -> firstPage(window, STAFF + "?text=Mei"));
    }

    /// @param of the office whose lines are counted; null for those of all
    private int linesThisYear(@Nullable String of) {
        return database.sql("""
                select count(*)
                from obligations_ledger_v
                where year = :year
                and (:office is null or office_id = :office)
                """)
                .param("year", year)
                .param("office", of)
                .query(Integer.class)
                .single();
    }

    private String largestOffice() {
        return database.sql("""
                select office_id
                from people_employee
                group by office_id
                order by count(*) desc
                limit 1
                """).query(String.class).single();
    }

    private void measure(String what, Supplier<Window> before, Consumer<Window> work) {
        measure(times, what, before, work);
    }

    private void measure(int times, String what, Supplier<Window> before, Consumer<Window> work) {
        var sums = new Samples();
        var bytes = 0L;
        var used = 0L;
        var database = 0L;
        for (var i = 0; i < times; i++) {
            var window = before.get();
            var exchanges = new Exchanges();
            var usage = rig.usage();
            work.accept(window.timedBy(exchanges));
            var since = rig.usage().since(usage);
            sums.add(exchanges.nanos(SHOWN));
            bytes += exchanges.bytes();
            used += since.server();
            database += since.database();
            window.timedBy(new Exchanges()).close();
        }
        report.row(what)
                .with(sums)
                .with("kB", bytes / 1024.0 / times)
                .with("ms CPU server", used / (double) times)
                .with("ms CPU db", database / (double) times)
                .print();
    }

    private Window signedIn() {
        var window = rig.window(windows++, new Exchanges());
        window.signIn("personal", Learner.PASSWORD);
        return window;
    }

    private Window atTheList() {
        return at(COMPLETIONS);
    }

    private Window lookingAt(String list) {
        var window = at(list);
        Rig.pause(look.toMillis());
        return window;
    }

    private Window at(String list) {
        var window = signedIn();
        firstPage(window, list);
        return window;
    }

    private Window atTheListFrom(int line) {
        var window = atTheList();
        turn(window, line);
        return window;
    }

    private static void firstPage(Window window, String address) {
        window.open(SHOWN, address);
        lines(window);
    }

    private static void turn(Window window, int from) {
        window.call(SHOWN, grid(window), "setViewportRange", from, LINES_ON_A_PAGE);
        lines(window);
    }

    private static void sort(Window window, String column) {
        var sorter = JsonMapper.shared().createArrayNode();
        sorter.addObject().put("path", column).put("direction", "asc");
        window.call(SHOWN, grid(window), "sortersChanged", sorter);
        lines(window);
    }

    private static void lines(Window window) {
        if (!window.lastAnswer().contains("connector.set(")) {
            throw new IllegalStateException("The list shows no lines: " + window.lastAnswer());
        }
    }

    private static Part grid(Window window) {
        return window.page().first("grid", it -> it.is("vaadin-grid"));
    }

    private void exports() {
        for (var format : FORMATS) {
            var window = atTheList();
            var address = address(window, format);
            rig.heap();
            rig.forgetPeaks();
            var before = rig.usage();
            var exchanges = export(window, address, runs);
            var used = rig.usage().since(before);
            report.row("export as %s, %,d lines".formatted(format, linesThisYear(null)))
                    .with("seconds", exchanges.of("export").median() / 1000)
                    .with("kB", exchanges.bytes() / 1024 / runs)
                    .with("ms CPU server", used.server() / runs)
                    .with("ms CPU db", used.database() / runs)
                    .with("MB before", before.serverNow())
                    .with("MB at most", used.serverPeak())
                    .print();
            window.close();
        }
    }

    private static Exchanges export(Window window, String address, int howOften) {
        var exchanges = new Exchanges();
        window.timedBy(exchanges);
        for (var run = 0; run < howOften; run++) {
            window.download("export", "/" + address);
        }
        window.timedBy(new Exchanges());
        return exchanges;
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
