package org.weltoffen.certificates;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Objective;
import org.weltoffen.certificates.spi.Statement;
import org.weltoffen.language.Language;
import org.weltoffen.people.Staff;
import org.weltoffen.progress.CourseCompleted;

/// Takes the name and the office from the staff and the course from the catalogue, as both are at the time of issue.
@Component
class AssembledStatements implements Statements {

    private final Staff staff;
    private final Catalogue catalogue;
    private final Clock clock;
    private final String address;

    AssembledStatements(
            Staff staff,
            Catalogue catalogue,
            Clock clock,
            @Value("${weltoffen.address:http://localhost:8080}") String address) {
        this.staff = staff;
        this.catalogue = catalogue;
        this.clock = clock;
        this.address = address;
    }

    @Override
    public Statement about(CourseCompleted completed, CertificateNumber number) {
        var employee = staff.employee(completed.employee());
        var course = catalogue.course(completed.version());
        var completedOn = LocalDate.ofInstant(completed.at(), clock.getZone());
        return new Statement(
                Language.DE,
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
                "%s/v/%s".formatted(address, number.value()));
    }
}
