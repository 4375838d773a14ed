package org.weltoffen.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One question to the database about the offers of a year: each row of the ledger is laid beside what its policy's
/// courses offered and judged there, so that only answers leave the database.
///
/// ```
///   starts, joined, published ──► first day ├──── 14 days or more, without leave ────┤ last day ◄── due, left, retired
/// ```
final class OfferQuery {

    /// How many days have to lie between the first day and the last. Two weeks are enough beside the work.
    static final int DAYS = 14;

    /// Days from the first to the last, less the days of leave among them.
    private static final String DAYS_SINCE = """
            (datediff(r.last_day, greatest(r.first_day, r.%1$s)) - (
              select coalesce(sum(greatest(0, 1 + datediff(
                       least(coalesce(a.to_day, r.last_day), r.last_day),
                       greatest(a.from_day, r.first_day, r.%1$s)))), 0)
              from obligations_leave_v a
              where a.employee_id = r.employee_id))""";

    private static final String OFFER = """
            select cast(:policy%1$d as uuid) as policy_id, cast(:published%1$d as date) as published,
                   cast(:bilingual%1$d as date) as bilingual, cast(:plain%1$d as date) as plain,
                   cast(:retired%1$d as date) as retired
            """;

    private final String judged;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    /// @param offers of all policies of the year; one at least
    OfferQuery(int year, List<PolicyOffer> offers) {
        var table =
                IntStream.range(0, offers.size()).mapToObj(OFFER::formatted).collect(Collectors.joining("union all\n"));
        judged = judged(rows(table));
        values.put("year", year);
        values.put("days", DAYS);
        for (var number = 0; number < offers.size(); number++) {
            add(number, offers.get(number));
        }
    }

    private static String rows(String offers) {
        return """
            select l.obligation_id, l.employee_id, l.policy_name_de, l.policy_name_en, l.due_on,
                   e.staff_number, e.sort_name, e.office_id, e.office_name,
                   l.status in ('FULFILLED', 'RECOGNISED') as met,
                   greatest(l.starts_on, e.joined_on) as first_day,
                   least(l.due_on, coalesce(e.left_on, l.due_on), coalesce(o.retired - interval 1 day, l.due_on))
                     as last_day,
                   o.published, o.bilingual, o.plain, o.retired
            from obligations_ledger_v l
            join people_employee_v e on e.employee_id = l.employee_id
            join (%s) o on o.policy_id = l.policy_id
            where l.year = :year
              and l.status <> 'EXEMPT'
            """.formatted(offers);
    }

    private static String judged(String rows) {
        return """
            select r.*,
                   case
                     when r.met then null
                     when r.published is null or r.retired <= r.first_day then 'NO_COURSE'
                     when %s < :days then 'DATES'
                     when r.bilingual is null or (r.bilingual > r.first_day and %s < :days) then 'LANGUAGE'
                     when r.plain is null or (r.plain > r.first_day and %s < :days) then 'ACCESSIBILITY'
                   end as lack
            from (%s) r
            """.formatted(
                        DAYS_SINCE.formatted("published"),
                        DAYS_SINCE.formatted("bilingual"),
                        DAYS_SINCE.formatted("plain"),
                        rows);
    }

    private void add(int number, PolicyOffer offer) {
        values.put("policy" + number, offer.policy());
        values.put("published" + number, offer.published());
        values.put("bilingual" + number, offer.bilingual());
        values.put("plain" + number, offer.plain());
        values.put("retired" + number, offer.retired());
    }

    /// A row for each office. Grouped by person first, so that each row of the ledger is judged once and not once for
    /// every count.
    JdbcClient.StatementSpec offices(JdbcClient db) {
        return ask(db, """
                select office_name,
                       count(distinct employee_id) as people,
                       count(distinct if(lack is null, null, employee_id)) as without_offer,
                       sum(gaps) as gaps,
                       count(distinct if(lack = 'NO_COURSE', employee_id, null)) as no_course,
                       count(distinct if(lack = 'DATES', employee_id, null)) as dates,
                       count(distinct if(lack = 'LANGUAGE', employee_id, null)) as language,
                       count(distinct if(lack = 'ACCESSIBILITY', employee_id, null)) as accessibility
                from (
                  select office_id, office_name, employee_id, lack, count(lack) as gaps
                  from (%s) j
                  group by office_id, office_name, employee_id, lack
                ) g
                group by office_id, office_name
                order by without_offer desc, office_name
                """.formatted(judged));
    }

    /// The obligations without a usable offer that follow one of them, by name.
    ///
    /// @param after null for the first
    /// @param skip how many of those that follow to leave out
    JdbcClient.StatementSpec gaps(JdbcClient db, @Nullable OfferGap after, int skip, int limit) {
        var statement = ask(db, """
                select obligation_id, employee_id, staff_number, sort_name, office_name, policy_name_de, policy_name_en,
                       due_on, lack
                from (%s) j
                where lack is not null
                %s
                order by sort_name, employee_id, obligation_id
                limit :limit offset :skip
                """.formatted(judged, after == null ? "" : AFTER))
                .param("skip", skip)
                .param("limit", limit);
        return after == null
                ? statement
                : statement
                        .param("name", after.name())
                        .param("person", after.employee().value())
                        .param("obligation", after.obligation().value());
    }

    private static final String AFTER = """
              and sort_name >= :name
              and (sort_name > :name
                   or employee_id > :person
                   or (employee_id = :person and obligation_id > :obligation))""";

    private JdbcClient.StatementSpec ask(JdbcClient db, String sql) {
        return db.sql(sql).params(values);
    }
}
