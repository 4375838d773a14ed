package org.weltoffen.catalogue.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.weltoffen.catalogue.Blocks;
import org.weltoffen.catalogue.spi.ContentFormat;
import org.weltoffen.catalogue.spi.ContentFormat.Reading;
import org.weltoffen.quiz.QuestionTypes;

/// What it takes to read courses: formats, blocks and question types, without database or server.
final class Workshop implements AutoCloseable {

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext(Parts.class);

    /// What came of reading the course at a place; empty if no format recognises it.
    Optional<Reading> read(Path place) {
        return formats().stream()
                .filter(format -> format.recognises(place))
                .findFirst()
                .map(format -> format.read(place));
    }

    QuestionTypes questions() {
        return beans.getBean(QuestionTypes.class);
    }

    Blocks blocks() {
        return beans.getBean(Blocks.class);
    }

    private List<ContentFormat> formats() {
        return List.copyOf(beans.getBeansOfType(ContentFormat.class).values());
    }

    @Override
    public void close() {
        beans.close();
    }

    /// Question types, blocks and formats; the screens and the stored courses stay out.
    @ComponentScan(
            basePackages = {"org.weltoffen.quiz", "org.weltoffen.catalogue"},
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "org\\.weltoffen\\.(quiz|catalogue)\\.(ui|web)\\..*",
                                "org\\.weltoffen\\.catalogue\\.(Catalogue|ContentLoader|CourseJson|Versions|Lesson|Glossary|Passages|Tracks).*"
                            }))
    static class Parts {}
}
