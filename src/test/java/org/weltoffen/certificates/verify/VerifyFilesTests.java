package org.weltoffen.certificates.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weltoffen.certificates.Samples;
import org.weltoffen.certificates.keys.KeyRing;
import org.weltoffen.certificates.keys.PublishedKeys;
import org.weltoffen.certificates.keys.Rings;
import org.weltoffen.certificates.pdf.Papers;
import org.weltoffen.certificates.seal.Sealers;

class VerifyFilesTests {

    private static final KeyRing RING = Rings.yearly(2026, 2027);
    private static final byte[] SEALED = Sealers.with(RING)
            .seal(
                    Papers.renderer(RING).render(Samples.statement("Katrin Seidel"), List.of()),
                    Instant.parse("2026-11-03T10:00:00Z"));

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aGenuineFileNeedsNothingButThePublishedKeys() throws IOException {
        assertThat(verify(file("genuine.pdf", SEALED))).isZero();
        assertThat(said())
                .contains("genuine.pdf: genuine, sealed on 3 November 2026, 10:00 UTC with key ")
                .contains(RING.sealKeys().getFirst().id());
    }

    @Test
    void aChangedFileIsNotGenuineAndNeitherIsTheWholeList() throws IOException {
        var changed = SEALED.clone();
        changed[1000] ^= 1;

        assertThat(verify(file("genuine.pdf", SEALED), file("changed.pdf", changed)))
                .isEqualTo(1);
        assertThat(said()).contains("genuine.pdf: genuine", "changed.pdf: changed after it was sealed");
    }

    @Test
    void somethingElseIsSaidToBeSomethingElse() throws IOException {
        assertThat(verify(file("letter.txt", "Guten Tag".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(1);
        assertThat(verify(folder.resolve("missing.pdf"))).isEqualTo(2);
        assertThat(said()).contains("neither a document nor a credential", "missing.pdf: cannot be read");
    }

    @Test
    void withoutKeysOrFilesItSaysWhatIsMissing() throws IOException {
        assertThat(run("--keys", folder.resolve("none.json").toString(), "x.pdf"))
                .isEqualTo(2);
        assertThat(run(
                        "--keys",
                        file("odd.json", "{}".getBytes(StandardCharsets.UTF_8)).toString(),
                        "x.pdf"))
                .isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(said())
                .contains("none.json. Name their file with --keys FILE", "odd.json", "Say which files to check");
    }

    private int verify(Path... files) throws IOException {
        var keys = file("published.json", PublishedKeys.write(RING).getBytes(StandardCharsets.UTF_8));
        return run(Stream.concat(
                        Stream.of("--keys", keys.toString()), Stream.of(files).map(Path::toString))
                .toArray(String[]::new));
    }

    private int run(String... arguments) {
        return new VerifyFiles(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(arguments));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
