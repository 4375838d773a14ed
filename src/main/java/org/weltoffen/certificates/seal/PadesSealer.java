package org.weltoffen.certificates.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.keys.KeyRing;
import org.weltoffen.certificates.keys.SealKey;

/// Seals as PAdES baseline B, and T if a time stamp service is configured. The document is only added to, so that
/// it stays what it was for every other purpose.
@Component
class PadesSealer implements Sealer {

    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");

    // the signature itself and what surrounds it, with some air
    private static final int SPARE = 2_000;

    private final KeyRing keys;
    private final TimeStamps timeStamps;

    PadesSealer(KeyRing keys, TimeStamps timeStamps) {
        this.keys = keys;
        this.timeStamps = timeStamps;
    }

    @Override
    public byte[] seal(byte[] pdf, Instant at) {
        var key = keys.sealKey(at);
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(room(key));
            var signature = signature(key, at);
            intoItsField(document, signature);
            document.addSignature(signature, content -> CmsSeal.over(content.readAllBytes(), key, timeStamps), options);
            var sealed = new ByteArrayOutputStream(pdf.length + 4 * SPARE);
            document.saveIncremental(sealed);
            return sealed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many bytes of the file to leave for the seal.
    private int room(SealKey key) {
        var room = SPARE + timeStamps.room();
        try {
            for (var certificate : key.chain()) {
                room += certificate.getEncoded().length;
            }
            return room;
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("The certificates of key %s cannot be read".formatted(key.id()), e);
        }
    }

    private static PDSignature signature(SealKey key, Instant at) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES);
        signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
        signature.setName(name(key));
        return signature;
    }

    private static String name(SealKey key) {
        try {
            var names =
                    new JcaX509CertificateHolder(key.certificate()).getSubject().getRDNs(BCStyle.CN);
            return names.length == 0 ? key.id() : names[0].getFirst().getValue().toString();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("The certificate of key %s cannot be read".formatted(key.id()), e);
        }
    }

    private static void intoItsField(PDDocument document, PDSignature signature) throws IOException {
        var form = document.getDocumentCatalog().getAcroForm(null);
        var field = form == null ? null : form.getField(SealField.NAME);
        if (field != null) {
            field.getCOSObject().setItem(COSName.V, signature);
        }
    }
}
