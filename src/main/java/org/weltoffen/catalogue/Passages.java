package org.weltoffen.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.weltoffen.language.Edition;
import org.weltoffen.platform.ReadOnly;

/// Searches the lessons of all courses.
@Service
public class Passages {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");
    private static final int MOST_WORDS = 6;

    private final JdbcClient db;
    private final Blocks blocks;

    Passages(JdbcClient db, Blocks blocks) {
        this.db = db;
        this.blocks = blocks;
    }

    /// The words of a search that count: three letters or more, in lower case, at most six.
    public static List<String> wordsOf(String search) {
        return WORD.matcher(search)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /// Where all words of the search stand together, each also as the beginning of a longer one; best first. Nothing
    /// for a search without a word that counts.
    @ReadOnly
    public List<Passage> find(String search, Edition edition, int limit) {
        var words = wordsOf(search);
        if (words.isEmpty()) {
            return List.of();
        }
        return db.sql("""
                        select p.course_id, p.lesson_id, p.block_position, p.words
                        from catalogue_passage p
                        join catalogue_course c on c.course_id = p.course_id and c.current_version = p.version
                        where p.edition = :edition
                          and c.retired_on is null
                          and match (p.words) against (:search in boolean mode)
                        order by match (p.words) against (:search in boolean mode) desc,
                            p.course_id, p.lesson_id, p.block_position
                        limit :limit
                        """)
                .param("edition", edition.name())
                .param("search", words.stream().map("+%s*"::formatted).collect(Collectors.joining(" ")))
                .param("limit", limit)
                .query((row, _) -> new Passage(
                        new CourseId(row.getString("course_id")),
                        row.getString("lesson_id"),
                        row.getInt("block_position"),
                        row.getString("words")))
                .list();
    }

    /// Makes a version searchable; does nothing if it already is.
    void index(CourseVersion version, Course course) {
        if (isIndexed(version)) {
            return;
        }
        for (var edition : Edition.values()) {
            for (var lesson : course.lessons()) {
                var page = lesson.page(edition);
                insert(version, lesson.id(), edition, -1, page.title());
                for (var i = 0; i < page.blocks().size(); i++) {
                    insert(
                            version,
                            lesson.id(),
                            edition,
                            i,
                            blocks.plainText(page.blocks().get(i), course, edition));
                }
            }
        }
    }

    private boolean isIndexed(CourseVersion version) {
        return db.sql("""
                        select exists (
                            select 1
                            from catalogue_passage
                            where course_id = :course
                              and version = :version)
                        """)
                .param("course", version.course().value())
                .param("version", version.number())
                .query(Boolean.class)
                .single();
    }

    private void insert(CourseVersion version, String lesson, Edition edition, int block, String words) {
        db.sql("""
                        insert into catalogue_passage (course_id, version, lesson_id, edition, block_position, words)
                        values (:course, :version, :lesson, :edition, :block, :words)
                        """)
                .param("course", version.course().value())
                .param("version", version.number())
                .param("lesson", lesson)
                .param("edition", edition.name())
                .param("block", block)
                .param("words", words)
                .update();
    }
}
