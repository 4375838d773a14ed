package org.weltoffen.certificates.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What veraPDF finds against PDF/A-3a and PDF/UA-1 in a document.
final class Conformity {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformity() {}

    /// Clauses and numbers of the tests that failed, such as `ua1 7.3 test 1`.
    static List<String> faults(byte[] pdf) throws IOException, VeraPDFException {
        var archive = faults(pdf, PDFAFlavour.PDFA_3_A);
        archive.addAll(faults(pdf, PDFAFlavour.PDFUA_1));
        return archive;
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws IOException, VeraPDFException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return new ArrayList<>(validator.validate(parser).getFailedChecks().keySet().stream()
                    .map(rule -> "%s %s test %d".formatted(flavour.getId(), rule.getClause(), rule.getTestNumber()))
                    .toList());
        }
    }
}
