package org.weltoffen.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.audit.AuditTrail;
import org.weltoffen.catalogue.Availability;
import org.weltoffen.language.Text;
import org.weltoffen.obligations.ObligationId;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.privacy.Fact;
import org.weltoffen.privacy.Purpose;
import org.weltoffen.privacy.Visibility;
import org.weltoffen.reports.spi.Exporter;

/// Proof that the employer offered what it owes: whether everybody of whom something was asked in a year could do it,
/// in time, in a language they read and in a wording they understand.
///
/// An offer could be used if 14 days at least lay between the first day on which all its courses were there in German,
/// English and Einfache Sprache and the due date, days of leave and days before or after the employment taken off.
/// Whoever has met the obligation had an offer; whoever is exempt is left out.
@Component
public class Offers {

    private static final int LINES_READ_AT_ONCE = 1_000;

    private final JdbcClient db;
    private final PolicyOffers policies;
    private final Visibility visibility;
    private final AuditTrail trail;
    private final OfferExports exports;

    Offers(JdbcClient db, PolicyOffers policies, Visibility visibility, AuditTrail trail, OfferExports exports) {
        this.db = db;
        this.policies = policies;
        this.visibility = visibility;
        this.trail = trail;
        this.exports = exports;
    }

    /// Notes that somebody opened the list, once per visit.
    public void opened(int year) {
        check();
        trail.look(Purpose.PROOF.name(), "list:offers", "Angebotsnachweis %d geöffnet".formatted(year));
    }

    /// How many people of each office could use what they were offered.
    public OfferSummary summary(int year) {
        check();
        var gaps = new ArrayList<Integer>();
        var offices = query(year)
                .map(query -> query.offices(db)
                        .query((row, _) -> {
                            gaps.add(row.getInt("gaps"));
                            return office(row);
                        })
                        .list())
                .orElse(List.of());
        return new OfferSummary(
                offices, gaps.stream().mapToInt(Integer::intValue).sum());
    }

    /// The courses of the year and since when each could be taken.
    public List<Availability> courses(int year) {
        return policies.courses(year);
    }

    /// The obligations without a usable offer that follow one of them, by name.
    ///
    /// @param after where to go on; null for the beginning
    /// @param skip how many of those that follow to leave out
    public List<OfferGap> page(int year, @Nullable OfferGap after, int skip, int limit) {
        check();
        return query(year)
                .map(query ->
                        query.gaps(db, after, skip, limit).query(Offers::gap).list())
                .orElse(List.of());
    }

    /// The format the list can leave in.
    public Exporter exporter() {
        return exports.csv();
    }

    /// A file name that says what is in the file, but not who.
    public String fileName(int year, Purpose purpose, Locale locale) {
        return exports.fileName(year, purpose, locale);
    }

    /// Writes all obligations without a usable offer into the stream, by name. It is recorded before the first byte
    /// leaves.
    public void export(int year, Purpose purpose, Locale locale, OutputStream out) throws IOException {
        var lines = summary(year).gaps();
        exports.write(year, purpose, lines, locale, line -> forEach(year, line), out);
    }

    private void forEach(int year, Consumer<OfferGap> line) {
        var page = page(year, null, 0, LINES_READ_AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(line);
            page = page(year, page.getLast(), 0, LINES_READ_AT_ONCE);
        }
    }

    /// Empty if there are no policies in the year.
    private Optional<OfferQuery> query(int year) {
        var offers = policies.of(year);
        return offers.isEmpty() ? Optional.empty() : Optional.of(new OfferQuery(year, offers));
    }

    private static OfferSummary.Office office(ResultSet row) throws SQLException {
        var lacks = new EnumMap<Lack, Integer>(Lack.class);
        for (var lack : Lack.values()) {
            lacks.put(lack, row.getInt(lack.name().toLowerCase(Locale.ROOT)));
        }
        return new OfferSummary.Office(
                row.getString("office_name"), row.getInt("people"), row.getInt("without_offer"), lacks);
    }

    private static OfferGap gap(ResultSet row, int number) throws SQLException {
        return new OfferGap(
                new ObligationId(row.getObject("obligation_id", UUID.class)),
                new EmployeeId(row.getObject("employee_id", UUID.class)),
                row.getString("staff_number"),
                row.getString("sort_name"),
                row.getString("office_name"),
                new Text(row.getString("policy_name_de"), row.getString("policy_name_en")),
                row.getObject("due_on", LocalDate.class),
                Lack.valueOf(row.getString("lack")));
    }

    private void check() {
        visibility.require(Fact.NAME, Fact.STATUS, Fact.DATES);
    }
}
