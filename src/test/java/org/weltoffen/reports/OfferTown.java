package org.weltoffen.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.GalleryCourse;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.spi.ContentFormat;

/// Offices, people, policies, obligations and courses of a year of their own, as rows of the real tables. To be filled
/// within the transaction of a test, so that nothing of it stays.
@Component
public class OfferTown {

    public static final int YEAR = 2031;
    public static final String DUE = "2031-12-15";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final JdbcClient db;
    private final Catalogue catalogue;
    private final List<ContentFormat> formats;

    OfferTown(JdbcClient db, Catalogue catalogue, List<ContentFormat> formats) {
        this.db = db;
        this.catalogue = catalogue;
        this.formats = formats;
    }

    public UUID office(String name) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into people_unit (id, unit_key, source, name, kind, legal_kind, office_id, valid_from)
                values (:id, :id, 'offers', :name, 'OFFICE', 'ADMINISTRATION', :id, '2000-01-01')
                """).param("id", id).param("name", name).update();
        db.sql("""
                insert into people_post (id, unit_id, title, contact, manager, integration_task)
                values (:id, :id, 'Sachbearbeitung', 'MAIN', false, false)
                """).param("id", id).update();
        return id;
    }

    public UUID person(UUID office, String name) {
        return person(office, name, "2015-04-01", null);
    }

    UUID person(UUID office, String name, String joinedOn, @Nullable String leftOn) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into people_employee
                    (id, staff_number, source, display_name, sort_name, joined_on, left_on, unit_id, office_id, post_id)
                values (:id, :number, 'offers', :name, :name, :joinedOn, :leftOn, :office, :office, :office)
                """)
                .param("id", id)
                .param("number", "OF" + NUMBERS.incrementAndGet())
                .param("name", name)
                .param("joinedOn", joinedOn)
                .param("leftOn", leftOn)
                .param("office", office)
                .update();
        return id;
    }

    void away(UUID person, String from, @Nullable String to) {
        db.sql("""
                insert into obligations_leave (id, employee_id, from_day, to_day, entered_at)
                values (uuid(), :person, :from, :to, utc_timestamp(6))
                """).param("person", person).param("from", from).param("to", to).update();
    }

    /// A course in all wordings that was first published on that day.
    public String course(String publishedOn) {
        var course = "offers-" + UUID.randomUUID();
        db.sql("insert into catalogue_course (course_id, current_version) values (:course, 1)")
                .param("course", course)
                .update();
        version(course, 1, publishedOn);
        return course;
    }

    void version(String course, int number, String publishedOn) {
        var gallery = catalogue
                .current(GalleryCourse.publish(catalogue, formats).id())
                .orElseThrow();
        db.sql("""
                insert into catalogue_version (course_id, version, checksum, published_at, document)
                select :course, :number, sha2(concat(:course, :number), 256), :at, document
                from catalogue_version
                where course_id = :gallery
                and version = :galleryVersion
                """)
                .param("course", course)
                .param("number", number)
                .param("at", noon(publishedOn))
                .param("gallery", gallery.course().value())
                .param("galleryVersion", gallery.number())
                .update();
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day)
                .atTime(12, 0)
                .atZone(ZoneId.of("Europe/Berlin"))
                .toInstant();
    }

    /// Takes a wording away from the version's first lesson, as if nobody had written it.
    void without(String course, int version, String edition) {
        db.sql("""
                update catalogue_version
                set document = json_remove(document, '$.lessons[0].pages.%s')
                where course_id = :course
                and version = :version
                """.formatted(edition))
                .param("course", course)
                .param("version", version)
                .update();
    }

    void retire(String course, String day) {
        db.sql("update catalogue_course set retired_on = :day where course_id = :course")
                .param("day", day)
                .param("course", course)
                .update();
    }

    /// A policy that asks for these courses until 15 December.
    public UUID policy(String... courses) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into obligations_resolution (id, number, decided_on, body, title_de, title_en, state)
                values (:id, left(:id, 40), '2030-11-05', 'Stadtrat', 'Beschluss', 'Resolution', 'ADOPTED')
                """).param("id", id).update();
        db.sql("""
                insert into obligations_policy
                    (id, line_id, resolution_id, name_de, name_en, audience_de, audience_en, mode, legal_kinds,
                    valid_from, activated_on)
                values (:id, :id, :id, 'Jährliche Fortbildung', 'Yearly training', 'alle', 'everyone', 'MANDATORY',
                    'ADMINISTRATION', '2031-01-01', '2031-01-01')
                """).param("id", id).update();
        db.sql("""
                insert into obligations_cycle (id, policy_id, year, starts_on, due_on, ends_on)
                values (:id, :id, :year, '2031-01-01', :due, '2031-12-31')
                """).param("id", id).param("year", YEAR).param("due", DUE).update();
        for (var position = 0; position < courses.length; position++) {
            asks(id, "CORE", position, courses[position]);
        }
        return id;
    }

    void asks(UUID policy, String part, int position, String course) {
        db.sql("""
                insert into obligations_policy_course (policy_id, part, position, course_id)
                values (:policy, :part, :position, :course)
                """)
                .param("policy", policy)
                .param("part", part)
                .param("position", position)
                .param("course", course)
                .update();
    }

    public void owes(UUID person, UUID policy) {
        owes(person, policy, "OPEN");
    }

    void owes(UUID person, UUID policy, String status) {
        db.sql("""
                insert into obligations_obligation
                    (id, employee_id, policy_id, cycle_id, origin, starts_on, due_on, status)
                values (uuid(), :person, :policy, :policy, uuid(), '2031-01-01', :due, :status)
                """)
                .param("person", person)
                .param("policy", policy)
                .param("due", DUE)
                .param("status", status)
                .update();
    }
}
