package org.weltoffen.certificates;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Objective;
import org.weltoffen.certificates.spi.Basis;
import org.weltoffen.certificates.spi.Part;
import org.weltoffen.certificates.spi.Statement;
import org.weltoffen.language.Language;
import org.weltoffen.language.Text;
import org.weltoffen.people.Employee;
import org.weltoffen.people.Staff;
import org.weltoffen.progress.CourseCompleted;
import org.weltoffen.progress.Progress;
import org.weltoffen.progress.YearFulfilled;

/// Takes the name and the office from the staff and the courses from the catalogue, as they are at the time of issue.
@Component
class AssembledStatements implements Statements {

    private static final Period YEAR_HOLDS_FOR = Period.ofYears(1);

    private final Staff staff;
    private final Catalogue catalogue;
    private final Progress progress;
    private final Clock clock;
    private final String address;

    AssembledStatements(
            Staff staff,
            Catalogue catalogue,
            Progress progress,
            Clock clock,
            @Value("${weltoffen.address:http://localhost:8080}") String address) {
        this.staff = staff;
        this.catalogue = catalogue;
        this.progress = progress;
        this.clock = clock;
        this.address = address;
    }

    @Override
    public Statement about(CourseCompleted completed, CertificateNumber number, Language language) {
        var employee = staff.employee(completed.employee());
        var course = catalogue.course(completed.version());
        var completedOn = day(completed.at());
        return new Statement(
                language,
                employee.displayName(),
                employee.officeName(),
                course.title(),
                course.minutes(),
                course.objectives().stream().map(Objective::text).toList(),
                completedOn,
                "%d.%d".formatted(completedOn.getYear(), completed.version().number()),
                number,
                LocalDate.now(clock),
                Validity.until(completedOn, course.validFor()),
                verifyUrl(number),
                basis(employee),
                null,
                List.of());
    }

    @Override
    public Statement about(YearFulfilled fulfilled, CertificateNumber number, Language language) {
        var employee = staff.employee(fulfilled.employee());
        var parts = parts(fulfilled);
        // what was done in January for a year that ended in December still stands for that year
        var last = parts.getLast().on();
        var completedOn = last.getYear() == fulfilled.year() ? last : LocalDate.of(fulfilled.year(), 12, 31);
        return new Statement(
                language,
                employee.displayName(),
                employee.officeName(),
                new Text(
                        "Jahresnachweis %d".formatted(fulfilled.year()),
                        "Annual certificate %d".formatted(fulfilled.year())),
                parts.stream()
                        .map(Part::minutes)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum(),
                List.of(),
                completedOn,
                "%d.%d".formatted(fulfilled.year(), fulfilled.ruleVersion()),
                number,
                LocalDate.now(clock),
                Validity.until(completedOn, YEAR_HOLDS_FOR),
                verifyUrl(number),
                basis(employee),
                policy(fulfilled),
                parts);
    }

    String verifyUrl(CertificateNumber number) {
        return "%s/v/%s".formatted(address, number.value());
    }

    private List<Part> parts(YearFulfilled fulfilled) {
        var parts = new ArrayList<Part>();
        progress.completions(fulfilled.employee()).stream()
                .filter(completion -> fulfilled.completions().contains(completion.id()))
                .map(completion -> {
                    var course = catalogue.course(completion.version());
                    return new Part(course.title(), course.minutes(), day(completion.at()), false);
                })
                .forEach(parts::add);
        if (fulfilled.recognisedOn() != null) {
            parts.add(new Part(null, null, fulfilled.recognisedOn(), true));
        }
        parts.sort(Comparator.comparing(Part::on));
        return parts;
    }

    private static Text policy(YearFulfilled fulfilled) {
        return new Text(
                "%s, Fassung %d".formatted(fulfilled.rule().de(), fulfilled.ruleVersion()),
                "%s, version %d".formatted(fulfilled.rule().en(), fulfilled.ruleVersion()));
    }

    private Basis basis(Employee employee) {
        return Basis.of(staff.unit(employee.office()).legalKind());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
