package org.weltoffen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LucideTests {

    private static final Path SPRITE = Path.of("src/main/resources/META-INF/resources/icons/lucide.svg");

    @ParameterizedTest
    @EnumSource
    void everyIconIsDrawn(Lucide icon) throws IOException {
        assertThat(Files.readString(SPRITE)).containsOnlyOnce("<symbol id=\"%s\"".formatted(icon.id()));
    }

    @Test
    void menusNameIconsByTheirId() {
        assertThat(Lucide.named("book-open")).contains(Lucide.BOOK_OPEN);
        assertThat(Lucide.named("unicorn")).isEmpty();
    }
}
