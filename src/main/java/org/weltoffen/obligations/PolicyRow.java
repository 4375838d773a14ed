package org.weltoffen.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.Programme.Seminars;

/// The columns of a policy's own row, to and from the database.
final class PolicyRow {

    private PolicyRow() {}

    /// Every column that an editor can change, by its name.
    static Map<String, @Nullable Object> columns(Policy it) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("resolution_id", it.resolution().id().value());
        put(columns, "name", it.name());
        put(columns, "audience", it.audience().name());
        columns.put("mode", it.mode().name());
        columns.put("legal_kinds", joined(it.audience().legalKinds()));
        columns.put("contacts", joined(it.audience().contacts()));
        columns.put("managers_only", it.audience().managersOnly());
        columns.put("joined_since", it.audience().joinedSince());
        putGrounds(columns, it.grounds());
        columns.put("valid_from", it.validity().from());
        columns.put("valid_to", it.validity().to());
        columns.put("test_out", it.testOut());
        putProgramme(columns, it.programme());
        putTiming(columns, it.timing());
        return columns;
    }

    private static void putGrounds(Map<String, @Nullable Object> columns, Grounds it) {
        put(columns, "legal_basis", it.legalBasis());
        columns.put("responsible", it.responsible());
        columns.put("staff_council_on", it.staffCouncilOn());
        columns.put("management_decided_on", it.managementDecidedOn());
    }

    private static void putProgramme(Map<String, @Nullable Object> columns, Programme it) {
        columns.put("choose", it.choice().needed());
        columns.put("seminars", it.seminars().each());
        columns.put("seminar_minutes", it.seminars().minutes());
        columns.put("seminar_seats", it.seminars().seats());
        columns.put("seminar_sessions", it.seminars().planned());
    }

    private static void putTiming(Map<String, @Nullable Object> columns, Timing it) {
        columns.put("period", it.period().name());
        columns.put("starts_on", it.startsOn().toString());
        columns.put("due_on", it.dueOn().toString());
        columns.put("grace_days", it.graceDays());
        columns.put("gap_days", it.gapDays());
        columns.put("early_days", it.earlyDays());
        columns.put("joiner_months", it.joiners().months());
        columns.put("joiner_after", text(it.joiners().after()));
        columns.put("joiner_cut_off", text(it.joiners().cutOff()));
    }

    private static void put(Map<String, @Nullable Object> columns, String name, @Nullable Text text) {
        columns.put(name + "_de", text == null ? null : text.de());
        columns.put(name + "_en", text == null ? null : text.en());
    }

    private static @Nullable String text(@Nullable MonthDay day) {
        return day == null ? null : day.toString();
    }

    private static String joined(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static PolicyId id(ResultSet row) throws SQLException {
        return new PolicyId(row.getObject("id", UUID.class));
    }

    static Grounds grounds(ResultSet row) throws SQLException {
        return new Grounds(
                optionalText(row, "legal_basis"),
                row.getString("responsible"),
                row.getObject("staff_council_on", LocalDate.class),
                row.getObject("management_decided_on", LocalDate.class));
    }

    static Timing timing(ResultSet row) throws SQLException {
        return new Timing(
                Timing.Period.valueOf(row.getString("period")),
                MonthDay.parse(row.getString("starts_on")),
                MonthDay.parse(row.getString("due_on")),
                row.getInt("grace_days"),
                row.getInt("gap_days"),
                row.getInt("early_days"),
                joiners(row));
    }

    static JoinerRule joiners(ResultSet row) throws SQLException {
        return new JoinerRule(row.getInt("joiner_months"), day(row, "joiner_after"), day(row, "joiner_cut_off"));
    }

    static Seminars seminars(ResultSet row) throws SQLException {
        return new Seminars(
                row.getInt("seminars"),
                row.getInt("seminar_minutes"),
                row.getInt("seminar_seats"),
                row.getInt("seminar_sessions"));
    }

    static Validity validity(ResultSet row) throws SQLException {
        return new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    static <T extends Enum<T>> Set<T> set(ResultSet row, String column, Function<String, T> named) throws SQLException {
        return Stream.of(row.getString(column).split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(named)
                .collect(Collectors.toSet());
    }

    static Text text(ResultSet row, String column) throws SQLException {
        return new Text(row.getString(column + "_de"), row.getString(column + "_en"));
    }

    static @Nullable Text optionalText(ResultSet row, String column) throws SQLException {
        return row.getString(column + "_de") == null ? null : text(row, column);
    }

    private static @Nullable MonthDay day(ResultSet row, String column) throws SQLException {
        var day = row.getString(column);
        return day == null ? null : MonthDay.parse(day);
    }
}
