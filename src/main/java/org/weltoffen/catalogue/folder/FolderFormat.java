package org.weltoffen.catalogue.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.weltoffen.catalogue.Blocks;
import org.weltoffen.catalogue.spi.ContentFormat;
import org.weltoffen.quiz.QuestionTypes;

/// Content format 1: a folder of Markdown and YAML, as *content/README.md* describes it.
@Component
class FolderFormat implements ContentFormat {

    private final QuestionTypes questions;
    private final Blocks blocks;

    FolderFormat(QuestionTypes questions, Blocks blocks) {
        this.questions = questions;
        this.blocks = blocks;
    }

    @Override
    public String key() {
        return "folder";
    }

    @Override
    public boolean recognises(Path place) {
        return Files.isRegularFile(place.resolve("course.yaml"));
    }

    @Override
    public Reading read(Path place) {
        var findings = new Findings();
        var draft = new CourseReader(place, new RecordReader(questions.forms()), blocks.forms(), findings).read();
        draft.ifPresent(found -> new CourseCheck(found, questions, blocks, findings).run());
        if (draft.isEmpty() || findings.hasErrors()) {
            return new Reading.Faulty(findings.sorted());
        }
        return new Reading.Sound(
                draft.get().course(), List.copyOf(draft.get().media().values()), findings.sorted());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read as UTF-8 text".formatted(file), e);
        }
    }
}
