package org.weltoffen.obligations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.obligations.Programme.Choice;
import org.weltoffen.obligations.Programme.Seminars;
import org.weltoffen.people.EmployeeId;
import org.weltoffen.people.UnitId;

/// The parts of a policy of which there can be many: units, people, courses.
@Component
class PolicyParts {

    private enum Part {
        CORE,
        CHOICE,
        REFRESHER,
        PACK
    }

    private final JdbcClient db;

    PolicyParts(JdbcClient db) {
        this.db = db;
    }

    /// Writes them all, in the place of those that were there.
    void write(Policy policy) {
        for (var table : List.of("unit", "person", "course")) {
            db.sql("delete from obligations_policy_%s where policy_id = :policy".formatted(table))
                    .param("policy", policy.id().value())
                    .update();
        }
        writeAudience(policy.id(), policy.audience());
        writeCourses(policy.id(), policy.programme());
    }

    private void writeAudience(PolicyId policy, Audience it) {
        it.units().forEach(unit -> insertUnit(policy, unit, false));
        it.exceptUnits().forEach(unit -> insertUnit(policy, unit, true));
        it.people().forEach(person -> insertPerson(policy, person, false));
        it.exceptPeople().forEach(person -> insertPerson(policy, person, true));
    }

    private void insertUnit(PolicyId policy, UnitId unit, boolean excluded) {
        db.sql("""
                insert into obligations_policy_unit (policy_id, unit_id, excluded)
                values (:policy, :unit, :excluded)
                """)
                .param("policy", policy.value())
                .param("unit", unit.value())
                .param("excluded", excluded)
                .update();
    }

    private void insertPerson(PolicyId policy, EmployeeId person, boolean excluded) {
        db.sql("""
                insert into obligations_policy_person (policy_id, employee_id, excluded)
                values (:policy, :person, :excluded)
                """)
                .param("policy", policy.value())
                .param("person", person.value())
                .param("excluded", excluded)
                .update();
    }

    private void writeCourses(PolicyId policy, Programme it) {
        insertCourses(policy, Part.CORE, null, 0, it.core());
        insertCourses(policy, Part.CHOICE, null, 0, it.choice().courses());
        insertCourses(policy, Part.REFRESHER, null, 0, it.refresher());
        var before = 0;
        for (var pack : it.packs().entrySet()) {
            insertCourses(policy, Part.PACK, pack.getKey(), before, pack.getValue());
            before += pack.getValue().size();
        }
    }

    private void insertCourses(
            PolicyId policy, Part part, @Nullable UnitId office, int before, List<CourseId> courses) {
        for (var i = 0; i < courses.size(); i++) {
            db.sql("""
                    insert into obligations_policy_course (policy_id, part, position, course_id, office_id)
                    values (:policy, :part, :position, :course, :office)
                    """)
                    .param("policy", policy.value())
                    .param("part", part.name())
                    .param("position", before + i + 1)
                    .param("course", courses.get(i).value())
                    .param("office", office == null ? null : office.value())
                    .update();
        }
    }

    Set<UnitId> units(PolicyId policy, boolean excluded) {
        return new HashSet<>(db.sql("""
                select unit_id
                from obligations_policy_unit
                where policy_id = :policy
                and excluded = :excluded
                """)
                .param("policy", policy.value())
                .param("excluded", excluded)
                .query((row, _) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list());
    }

    Set<EmployeeId> people(PolicyId policy, boolean excluded) {
        return new HashSet<>(db.sql("""
                select employee_id
                from obligations_policy_person
                where policy_id = :policy
                and excluded = :excluded
                """)
                .param("policy", policy.value())
                .param("excluded", excluded)
                .query((row, _) -> new EmployeeId(row.getObject("employee_id", UUID.class)))
                .list());
    }

    Programme programme(PolicyId policy, int needed, Seminars seminars) {
        return new Programme(
                courses(policy, Part.CORE),
                new Choice(courses(policy, Part.CHOICE), needed),
                courses(policy, Part.REFRESHER),
                packs(policy),
                seminars);
    }

    private List<CourseId> courses(PolicyId policy, Part part) {
        return db.sql("""
                select course_id
                from obligations_policy_course
                where policy_id = :policy
                and part = :part
                order by position
                """)
                .param("policy", policy.value())
                .param("part", part.name())
                .query((row, _) -> new CourseId(row.getString("course_id")))
                .list();
    }

    private Map<UnitId, List<CourseId>> packs(PolicyId policy) {
        var packs = new HashMap<UnitId, List<CourseId>>();
        db.sql("""
                select office_id, course_id
                from obligations_policy_course
                where policy_id = :policy
                and part = 'PACK'
                order by position
                """).param("policy", policy.value()).query(row -> {
            packs.computeIfAbsent(new UnitId(row.getObject("office_id", UUID.class)), _ -> new ArrayList<>())
                    .add(new CourseId(row.getString("course_id")));
        });
        return packs;
    }
}
