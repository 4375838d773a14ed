package org.weltoffen.obligations;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Text;
import org.weltoffen.people.UnitId;
import org.weltoffen.platform.ReadOnly;

/// What can be put into a policy: the units there are, and the courses that are published.
@Service
@ReadOnly
public class PolicyChoices {

    private final JdbcClient db;
    private final Catalogue catalogue;

    PolicyChoices(JdbcClient db, Catalogue catalogue) {
        this.db = db;
        this.catalogue = catalogue;
    }

    /// A unit and the office it belongs to.
    public record UnitChoice(UnitId id, String name, String office, boolean isOffice) {}

    /// A course with its minutes.
    public record CourseChoice(CourseId id, Text title, int minutes) {}

    /// Every unit, offices with what is below them.
    public List<UnitChoice> units() {
        return db.sql("""
                select u.unit_id, u.name, o.name as office, u.unit_id = u.office_id as is_office
                from people_unit_v u
                join people_unit_v o on o.unit_id = u.office_id
                order by o.name, u.unit_id <> u.office_id, u.name, u.unit_id
                """)
                .query((row, _) -> new UnitChoice(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("name"),
                        row.getString("office"),
                        row.getBoolean("is_office")))
                .list();
    }

    /// Every published course, in the order of their ids.
    public List<CourseChoice> courses() {
        return catalogue.published().stream()
                .map(catalogue::course)
                .map(course -> new CourseChoice(course.id(), course.title(), course.minutes()))
                .toList();
    }
}
