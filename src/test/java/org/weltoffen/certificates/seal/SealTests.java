package org.weltoffen.certificates.seal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weltoffen.certificates.Samples;
import org.weltoffen.certificates.keys.KeyRing;
import org.weltoffen.certificates.keys.PublishedKeys;
import org.weltoffen.certificates.keys.Rings;
import org.weltoffen.certificates.keys.SealKey;
import org.weltoffen.certificates.pdf.Papers;

class SealTests {

    private static final Instant AT = Instant.parse("2026-11-03T10:00:00Z");
    private static final KeyRing RING = Rings.real();
    private static final byte[] PAPER = Papers.renderer(RING).render(Samples.statement("Katrin Seidel"), List.of());
    private static final byte[] SEALED = Sealers.with(RING).seal(PAPER, AT);

    @Test
    void theHouseKnowsItsOwnSeal() {
        assertThat(check(SEALED))
                .isEqualTo(new SealFinding.Genuine(published(RING).getFirst(), AT));
        assertThat(check(PAPER)).isEqualTo(new SealFinding.NoSeal());
        assertThat(check("no document".getBytes(StandardCharsets.UTF_8))).isEqualTo(new SealFinding.NoSeal());
    }

    @Test
    void theSealOfSomeoneElseIsNotOurs() {
        var theirs = Sealers.with(Rings.real()).seal(PAPER, AT);

        assertThat(check(theirs)).isEqualTo(new SealFinding.NotOurs());
    }

    @Test
    void aSealAtATimeThatWasNotTheKeysIsReported() {
        var ring = Rings.yearly(2026, 2026);

        var sealed = Sealers.with(Rings.stoppedAt(AT, ring)).seal(PAPER, Instant.parse("2031-05-01T00:00:00Z"));

        assertThat(new SealCheck(published(ring)).check(sealed)).isInstanceOf(SealFinding.OutOfTime.class);
    }

    @Test
    void whatWasSealedInTenYearsWithTenKeysCanAllBeChecked() {
        var ring = Rings.yearly(2026, 2035);
        var keys = published(ring);

        var sealed = IntStream.rangeClosed(2026, 2035)
                .mapToObj(year -> Sealers.with(ring).seal(PAPER, Instant.parse(year + "-11-03T10:00:00Z")))
                .toList();

        assertThat(keys).hasSize(10);
        for (int year = 0; year < 10; year++) {
            assertThat(new SealCheck(keys).check(sealed.get(year)))
                    .isEqualTo(
                            new SealFinding.Genuine(keys.get(year), Instant.parse(2026 + year + "-11-03T10:00:00Z")));
            assertThat(levels(sealed.get(year))).containsExactly(SignatureLevel.PAdES_BASELINE_B);
        }
    }

    @Test
    void everyChangedByteIsReported() {
        var seal = new String(SEALED, StandardCharsets.ISO_8859_1).indexOf("/ByteRange");

        var unnoticed = IntStream.range(0, SEALED.length)
                .filter(place -> place % (place < seal ? 251 : 13) == 0)
                .filter(place -> check(changed(place, 1)) instanceof SealFinding.Genuine
                        || check(changed(place, 32)) instanceof SealFinding.Genuine)
                .toArray();

        assertThat(unnoticed).isEmpty();
        assertThat(check(changed(1000, 1))).isInstanceOf(SealFinding.Changed.class);
    }

    @Test
    void whatIsAddedBehindTheSealIsReported() {
        var longer = Arrays.copyOf(SEALED, SEALED.length + 1);
        var again = Sealers.with(Rings.real()).seal(SEALED, AT);
        var twice = Sealers.with(RING).seal(SEALED, AT);

        assertThat(check(longer)).isInstanceOf(SealFinding.Changed.class);
        assertThat(check(again)).isInstanceOf(SealFinding.Changed.class);
        assertThat(check(twice)).isInstanceOf(SealFinding.Changed.class);
    }

    @Test
    void theEuropeanReferenceFindsAnIntactBaselineB() {
        assertThat(levels(SEALED)).containsExactly(SignatureLevel.PAdES_BASELINE_B);
        assertThat(intact(SEALED)).isTrue();
        assertThat(intact(changed(1000, 1))).isFalse();
    }

    @Test
    void withATimeStampServiceItIsBaselineT() throws Exception {
        try (var service = new TimeStampService()) {
            var sealed = new PadesSealer(RING, new HttpTimeStamps(service.address())).seal(PAPER, AT);

            assertThat(levels(sealed)).containsExactly(SignatureLevel.PAdES_BASELINE_T);
            assertThat(intact(sealed)).isTrue();
            assertThat(check(sealed)).isInstanceOf(SealFinding.Genuine.class);
        }
    }

    @Test
    void popplerFindsAValidSignatureOverTheWholeDocument(@TempDir Path folder) throws Exception {
        var genuine = pdfsig(Files.write(folder.resolve("genuine.pdf"), SEALED));
        var changed = pdfsig(Files.write(folder.resolve("changed.pdf"), changed(1000, 1)));
        var longer = pdfsig(Files.write(folder.resolve("longer.pdf"), Arrays.copyOf(SEALED, SEALED.length + 1)));

        assertThat(genuine)
                .contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached", "Field Name: Siegel");
        assertThat(changed).contains("Digest Mismatch");
        assertThat(longer).contains("Not total document signed");
    }

    private static SealFinding check(byte[] file) {
        return new SealCheck(published(RING)).check(file);
    }

    private static List<SealKey> published(KeyRing ring) {
        return PublishedKeys.read(PublishedKeys.write(ring)).sealKeys();
    }

    private static byte[] changed(int place, int bits) {
        var changed = SEALED.clone();
        changed[place] ^= (byte) bits;
        return changed;
    }

    private static List<SignatureLevel> levels(byte[] pdf) {
        return signatures(pdf).stream()
                .map(AdvancedSignature::getDataFoundUpToLevel)
                .toList();
    }

    private static boolean intact(byte[] pdf) {
        return signatures(pdf).stream()
                .allMatch(signature ->
                        signature.getSignatureCryptographicVerification().isSignatureIntact());
    }

    private static List<AdvancedSignature> signatures(byte[] pdf) {
        var analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setCertificateVerifier(new CommonCertificateVerifier());
        return analyzer.getSignatures();
    }

    private static String pdfsig(Path file) throws IOException, InterruptedException {
        var process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        try (var out = process.getInputStream()) {
            var said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        }
    }
}
