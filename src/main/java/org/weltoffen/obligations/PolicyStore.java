package org.weltoffen.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.CourseId;
import org.weltoffen.language.Text;
import org.weltoffen.people.LegalKind;
import org.weltoffen.people.UnitId;

/// Policies and their resolutions in the database.
@Component
class PolicyStore {

    private final JdbcClient db;

    PolicyStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Resolution it) {
        db.sql("""
                insert into obligations_resolution (id, number, decided_on, body, title_de, title_en, state)
                values (:id, :number, :decidedOn, :body, :titleDe, :titleEn, :state)
                """)
                .param("id", it.id().value())
                .param("number", it.number())
                .param("decidedOn", it.decidedOn())
                .param("body", it.body())
                .param("titleDe", it.title().de())
                .param("titleEn", it.title().en())
                .param("state", it.state().name())
                .update();
    }

    void insert(Policy it) {
        var basis = it.grounds().legalBasis();
        db.sql("""
                insert into obligations_policy
                    (id, resolution_id, name_de, name_en, audience_de, audience_en, mode, legal_kinds, legal_basis_de,
                     legal_basis_en, responsible, staff_council_on, management_decided_on, valid_from, valid_to,
                     test_out)
                values
                    (:id, :resolution, :nameDe, :nameEn, :audienceDe, :audienceEn, :mode, :legalKinds, :legalBasisDe,
                     :legalBasisEn, :responsible, :staffCouncilOn, :managementDecidedOn, :validFrom, :validTo,
                     :testOut)
                """)
                .param("id", it.id().value())
                .param("resolution", it.resolution().id().value())
                .param("nameDe", it.name().de())
                .param("nameEn", it.name().en())
                .param("audienceDe", it.audience().name().de())
                .param("audienceEn", it.audience().name().en())
                .param("mode", it.mode().name())
                .param(
                        "legalKinds",
                        it.audience().legalKinds().stream().map(LegalKind::name).collect(Collectors.joining(",")))
                .param("legalBasisDe", basis == null ? null : basis.de())
                .param("legalBasisEn", basis == null ? null : basis.en())
                .param("responsible", it.grounds().responsible())
                .param("staffCouncilOn", it.grounds().staffCouncilOn())
                .param("managementDecidedOn", it.grounds().managementDecidedOn())
                .param("validFrom", it.validity().from())
                .param("validTo", it.validity().to())
                .param("testOut", it.testOut())
                .update();
        insertTrack(it);
        insertOffices(it);
    }

    private void insertTrack(Policy policy) {
        for (var i = 0; i < policy.track().size(); i++) {
            db.sql("""
                    insert into obligations_policy_course (policy_id, position, course_id)
                    values (:policy, :position, :course)
                    """)
                    .param("policy", policy.id().value())
                    .param("position", i + 1)
                    .param("course", policy.track().get(i).value())
                    .update();
        }
    }

    private void insertOffices(Policy policy) {
        for (var office : policy.audience().offices()) {
            db.sql("""
                    insert into obligations_policy_unit (policy_id, unit_id)
                    values (:policy, :unit)
                    """)
                    .param("policy", policy.id().value())
                    .param("unit", office.value())
                    .update();
        }
    }

    void insert(PolicyId policy, Wave wave) {
        db.sql("""
                insert into obligations_wave (policy_id, number, name_de, name_en, starts_on)
                values (:policy, :number, :nameDe, :nameEn, :startsOn)
                """)
                .param("policy", policy.value())
                .param("number", wave.number())
                .param("nameDe", wave.name().de())
                .param("nameEn", wave.name().en())
                .param("startsOn", wave.startsOn())
                .update();
        for (var office : wave.offices()) {
            db.sql("""
                    insert into obligations_wave_unit (policy_id, wave, unit_id)
                    values (:policy, :wave, :unit)
                    """)
                    .param("policy", policy.value())
                    .param("wave", wave.number())
                    .param("unit", office.value())
                    .update();
        }
    }

    /// False if it was active already or has changed since it was read.
    boolean activate(Policy policy, LocalDate today) {
        return db.sql("""
                update obligations_policy
                set activated_on = :today,
                    version = version + 1
                where id = :id
                and version = :version
                and activated_on is null
                """)
                        .param("today", today)
                        .param("id", policy.id().value())
                        .param("version", policy.version())
                        .update()
                == 1;
    }

    Optional<Policy> find(PolicyId id) {
        return db.sql("""
                select p.*, r.number, r.decided_on, r.body, r.title_de, r.title_en, r.state, (
                        select group_concat(t.course_id order by t.position)
                        from obligations_policy_course t
                        where t.policy_id = p.id
                    ) as track
                from obligations_policy p
                join obligations_resolution r on r.id = p.resolution_id
                where p.id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> policy(row, offices(id)))
                .optional();
    }

    private Set<UnitId> offices(PolicyId policy) {
        return db.sql("""
                select unit_id
                from obligations_policy_unit
                where policy_id = :policy
                """).param("policy", policy.value()).query(UUID.class).stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    private static Policy policy(ResultSet row, Set<UnitId> offices) throws SQLException {
        return new Policy(
                new PolicyId(row.getObject("id", UUID.class)),
                resolution(row),
                text(row, "name"),
                Mode.valueOf(row.getString("mode")),
                new Grounds(
                        optionalText(row, "legal_basis"),
                        row.getString("responsible"),
                        row.getObject("staff_council_on", LocalDate.class),
                        row.getObject("management_decided_on", LocalDate.class)),
                new Audience(text(row, "audience"), legalKinds(row), offices),
                track(row),
                new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getBoolean("test_out"),
                row.getInt("version"));
    }

    private static Resolution resolution(ResultSet row) throws SQLException {
        return new Resolution(
                new ResolutionId(row.getObject("resolution_id", UUID.class)),
                row.getString("number"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("body"),
                text(row, "title"),
                Resolution.State.valueOf(row.getString("state")));
    }

    private static List<CourseId> track(ResultSet row) throws SQLException {
        return Ledger.track(row.getString("track"));
    }

    private static Set<LegalKind> legalKinds(ResultSet row) throws SQLException {
        return Stream.of(row.getString("legal_kinds").split(",", -1))
                .map(LegalKind::valueOf)
                .collect(Collectors.toSet());
    }

    private static Text text(ResultSet row, String column) throws SQLException {
        return new Text(row.getString(column + "_de"), row.getString(column + "_en"));
    }

    private static @Nullable Text optionalText(ResultSet row, String column) throws SQLException {
        return row.getString(column + "_de") == null ? null : text(row, column);
    }
}
