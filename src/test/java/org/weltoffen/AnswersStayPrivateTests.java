package org.weltoffen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What lists, exports and the team page are made of has no room for answers, scores, attempts or learning times
/// (service agreement, rule DV-02).
class AnswersStayPrivateTests {

    private static final List<String> PRIVATE = List.of(
            "answer",
            "attempt",
            "choice",
            "duration",
            "grade",
            "grading",
            "minutes",
            "note",
            "outcome",
            "passed",
            "points",
            "reply",
            "result",
            "score",
            "seconds",
            "visit");

    private final List<JavaClass> reports = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.weltoffen.reports").stream()
                    .toList();

    @Test
    void noRecordOfTheReportsHasAFieldForThem() {
        var names = reports.stream()
                .filter(JavaClass::isRecord)
                .flatMap(record -> Stream.of(record.reflect().getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name -> "%s.%s".formatted(record.getSimpleName(), name)))
                .toList();

        assertThat(names).contains("CompletionRow.status", "Team.name");
        assertThat(names).noneMatch(name -> PRIVATE.stream().anyMatch(word -> name.substring(name.indexOf('.'))
                .toLowerCase(Locale.ROOT)
                .contains(word)));
    }

    @Test
    void theReportsKnowNothingOfAttemptsAndAnswers() {
        assertThat(reports)
                .flatMap(JavaClass::getDirectDependenciesFromSelf)
                .extracting(dependency -> dependency.getTargetClass().getPackageName())
                .doesNotContain("org.weltoffen.progress", "org.weltoffen.quiz");
    }
}
