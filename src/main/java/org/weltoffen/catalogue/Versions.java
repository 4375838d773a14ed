package org.weltoffen.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored versions.
@Repository
class Versions {

    private final JdbcClient db;

    Versions(JdbcClient db) {
        this.db = db;
    }

    Optional<CourseVersion> current(CourseId course) {
        return db.sql("""
                        select current_version
                        from catalogue_course
                        where course_id = :course
                          and retired_on is null
                        """)
                .param("course", course.value())
                .query(Integer.class)
                .optional()
                .map(number -> new CourseVersion(course, number));
    }

    List<CourseVersion> published() {
        return db.sql("""
                        select course_id, current_version
                        from catalogue_course
                        where retired_on is null
                        order by course_id
                        """)
                .query((row, _) ->
                        new CourseVersion(new CourseId(row.getString("course_id")), row.getInt("current_version")))
                .list();
    }

    /// A version and when it was published.
    record Issue(CourseVersion version, Instant at) {}

    /// All versions of a course, the first first.
    List<Issue> issues(CourseId course) {
        return db.sql("""
                        select version, published_at
                        from catalogue_version
                        where course_id = :course
                        order by version
                        """)
                .param("course", course.value())
                .query((row, _) -> new Issue(
                        new CourseVersion(course, row.getInt("version")), row.getObject("published_at", Instant.class)))
                .list();
    }

    /// From which day on nobody can begin the course; empty while people can.
    Optional<LocalDate> retiredOn(CourseId course) {
        return db.sql("""
                        select retired_on
                        from catalogue_course
                        where course_id = :course
                          and retired_on is not null
                        """)
                .param("course", course.value())
                .query(LocalDate.class)
                .optional();
    }

    Optional<String> document(CourseVersion version) {
        return db.sql("""
                        select document
                        from catalogue_version
                        where course_id = :course
                          and version = :version
                        """)
                .param("course", version.course().value())
                .param("version", version.number())
                .query(String.class)
                .optional();
    }

    /// Must run in a transaction. Two publishers of one course wait for each other at its row.
    CourseVersion insert(CourseId course, String document, List<Media> media, Instant at) {
        var checksum = sha256(document);
        db.sql("""
                        insert into catalogue_course (course_id, current_version)
                        values (:course, 0)
                        on duplicate key update course_id = course_id
                        """).param("course", course.value()).update();
        var newest =
                db.sql("""
                        select coalesce(max(v.version), 0)
                        from catalogue_course c
                        left join catalogue_version v on v.course_id = c.course_id
                        where c.course_id = :course
                        for update
                        """).param("course", course.value()).query(Integer.class).single();
        var number = existing(course, checksum).orElse(newest + 1);
        if (number > newest) {
            insertVersion(course, number, checksum, document, at);
            media.forEach(this::insert);
        }
        db.sql("""
                        update catalogue_course
                        set current_version = :version
                        where course_id = :course
                        """).param("version", number).param("course", course.value()).update();
        return new CourseVersion(course, number);
    }

    /// What the current version was read from; null if from no files.
    void noteReadFrom(CourseId course, @Nullable String fingerprint) {
        db.sql("""
                        update catalogue_course
                        set read_from = :fingerprint
                        where course_id = :course
                        """)
                .param("fingerprint", fingerprint)
                .param("course", course.value())
                .update();
    }

    boolean isReadFrom(String fingerprint) {
        return db.sql("""
                        select exists (
                            select 1
                            from catalogue_course
                            where read_from = :fingerprint
                        )
                        """)
                .param("fingerprint", fingerprint)
                .query(Boolean.class)
                .single();
    }

    private Optional<Integer> existing(CourseId course, String checksum) {
        return db.sql("""
                        select version
                        from catalogue_version
                        where course_id = :course
                          and checksum = :checksum
                        """)
                .param("course", course.value())
                .param("checksum", checksum)
                .query(Integer.class)
                .optional();
    }

    private void insertVersion(CourseId course, int number, String checksum, String document, Instant at) {
        db.sql("""
                        insert into catalogue_version (course_id, version, checksum, published_at, document)
                        values (:course, :version, :checksum, :at, :document)
                        """)
                .param("course", course.value())
                .param("version", number)
                .param("checksum", checksum)
                .param("at", at)
                .param("document", document)
                .update();
    }

    private void insert(Media media) {
        db.sql("""
                        insert into catalogue_media (hash, media_type, content)
                        values (:hash, :type, :content)
                        on duplicate key update hash = hash
                        """)
                .param("hash", media.ref().hash())
                .param("type", media.ref().mediaType())
                .param("content", media.bytes())
                .update();
    }

    Optional<Media> media(String hash) {
        return db.sql("""
                        select hash, media_type, content
                        from catalogue_media
                        where hash = :hash
                        """)
                .param("hash", hash)
                .query((row, _) -> new Media(
                        new MediaRef(row.getString("hash"), row.getString("media_type")), row.getBytes("content")))
                .optional();
    }

    private static String sha256(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
