package org.weltoffen.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Papers and their way in the database.
@Component
class ResolutionStore {

    private final JdbcClient db;

    ResolutionStore(JdbcClient db) {
        this.db = db;
    }

    void insert(Resolution it) {
        db.sql("""
                insert into obligations_resolution
                    (id, number, decided_on, body, title_de, title_en, state, text_de, text_en)
                values (:id, :number, :decidedOn, :body, :titleDe, :titleEn, :state, :textDe, :textEn)
                """)
                .param("id", it.id().value())
                .param("number", it.number())
                .param("decidedOn", it.decidedOn())
                .param("body", it.body())
                .param("titleDe", it.title().de())
                .param("titleEn", it.title().en())
                .param("state", it.state().name())
                .param("textDe", it.wording() == null ? null : it.wording().de())
                .param("textEn", it.wording() == null ? null : it.wording().en())
                .update();
    }

    /// False if it has changed since it was read.
    boolean update(Resolution it) {
        return db.sql("""
                update obligations_resolution
                set number = :number,
                    body = :body,
                    title_de = :titleDe,
                    title_en = :titleEn,
                    text_de = :textDe,
                    text_en = :textEn,
                    version = version + 1
                where id = :id
                and version = :version
                """)
                        .param("number", it.number())
                        .param("body", it.body())
                        .param("titleDe", it.title().de())
                        .param("titleEn", it.title().en())
                        .param(
                                "textDe",
                                it.wording() == null ? null : it.wording().de())
                        .param(
                                "textEn",
                                it.wording() == null ? null : it.wording().en())
                        .param("id", it.id().value())
                        .param("version", it.version())
                        .update()
                == 1;
    }

    /// False if it has changed since it was read. A decision gives the paper its day.
    boolean move(Resolution it, Resolution.State next, LocalDate on, @Nullable String remark) {
        var moved = db.sql("""
                update obligations_resolution
                set state = :state,
                    decided_on = if(:decided, :on, decided_on),
                    version = version + 1
                where id = :id
                and version = :version
                """)
                .param("state", next.name())
                .param("decided", next.isInForce() || next == Resolution.State.REJECTED)
                .param("on", on)
                .param("id", it.id().value())
                .param("version", it.version())
                .update();
        if (moved == 1) {
            addStep(it.id(), next, on, remark);
        }
        return moved == 1;
    }

    void addStep(ResolutionId id, Resolution.State state, LocalDate on, @Nullable String remark) {
        db.sql("""
                insert into obligations_resolution_step (resolution_id, position, state, happened_on, remark)
                select :id, coalesce(max(position), 0) + 1, :state, :on, :remark
                from obligations_resolution_step
                where resolution_id = :id
                """)
                .param("id", id.value())
                .param("state", state.name())
                .param("on", on)
                .param("remark", remark)
                .update();
    }

    Optional<Resolution> find(ResolutionId id) {
        return db.sql("""
                select *
                from obligations_resolution
                where id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> resolution(row, "id", "number", "version"))
                .optional();
    }

    List<Resolution> all() {
        return db.sql("""
                select *
                from obligations_resolution
                order by coalesce(decided_on, '9999-12-31') desc, number
                """)
                .query((row, _) -> resolution(row, "id", "number", "version"))
                .list();
    }

    List<ResolutionStep> steps(ResolutionId id) {
        var times = new EnumMap<Resolution.State, Integer>(Resolution.State.class);
        var steps = new ArrayList<ResolutionStep>();
        db.sql("""
                select state, happened_on, remark
                from obligations_resolution_step
                where resolution_id = :id
                order by position
                """).param("id", id.value()).query(row -> {
            var state = Resolution.State.valueOf(row.getString("state"));
            steps.add(new ResolutionStep(
                    state,
                    row.getObject("happened_on", LocalDate.class),
                    row.getString("remark"),
                    times.merge(state, 1, Integer::sum)));
        });
        return steps;
    }

    static Resolution resolution(ResultSet row, String id, String number, String version) throws SQLException {
        return new Resolution(
                new ResolutionId(row.getObject(id, UUID.class)),
                row.getString(number),
                row.getObject("decided_on", LocalDate.class),
                row.getString("body"),
                PolicyRow.text(row, "title"),
                Resolution.State.valueOf(row.getString("state")),
                PolicyRow.optionalText(row, "text"),
                row.getInt(version));
    }
}
