package org.weltoffen.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.Availability;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.CourseId;

/// Which courses the policies of a year ask for, and since when each could be taken.
///
/// A policy asks for its core; where it has none, for the courses to choose from. There are few of either.
@Component
class PolicyOffers {

    private final JdbcClient db;
    private final Catalogue catalogue;

    PolicyOffers(JdbcClient db, Catalogue catalogue) {
        this.db = db;
        this.catalogue = catalogue;
    }

    /// One for each policy of the year.
    List<PolicyOffer> of(int year) {
        var policies = new LinkedHashMap<UUID, List<CourseId>>();
        asked(year).forEach(one -> {
            var courses = policies.computeIfAbsent(one.policy(), _ -> new ArrayList<>());
            if (one.course() != null) {
                courses.add(one.course());
            }
        });
        return policies.entrySet().stream()
                .map(policy -> PolicyOffer.of(
                        policy.getKey(),
                        policy.getValue().stream().map(catalogue::availability).toList()))
                .toList();
    }

    /// The courses of the year's policies, as far as they were ever published, each once.
    List<Availability> courses(int year) {
        return asked(year).stream()
                .flatMap(one -> Optional.ofNullable(one.course()).stream())
                .distinct()
                .flatMap(course -> catalogue.availability(course).stream())
                .toList();
    }

    private List<Asked> asked(int year) {
        return db.sql("""
                select v.policy_id, v.course_id
                from obligations_policy_course_v v
                where v.year = :year
                  and (v.part is null
                       or v.part = 'CORE'
                       or not exists (
                         select 1
                         from obligations_policy_course_v other
                         where other.year = :year
                           and other.policy_id = v.policy_id
                           and other.part = 'CORE'))
                order by v.policy_id, v.position
                """)
                .param("year", year)
                .query((row, _) -> {
                    var course = row.getString("course_id");
                    return new Asked(
                            row.getObject("policy_id", UUID.class), course == null ? null : new CourseId(course));
                })
                .list();
    }

    private record Asked(UUID policy, @Nullable CourseId course) {}
}
