package org.weltoffen.certificates;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.weltoffen.certificates.credential.Credentials;
import org.weltoffen.certificates.keys.KeyRing;
import org.weltoffen.certificates.seal.SealCheck;
import org.weltoffen.certificates.seal.SealFinding;

/// What anyone may check beyond a number: a file, a name, the list of withdrawn credentials. Nothing is stored.
@Component
public class Checks {

    private final CertificateTable table;
    private final Places places;
    private final Credentials credentials;
    private final KeyRing keys;

    Checks(CertificateTable table, Places places, Credentials credentials, KeyRing keys) {
        this.table = table;
        this.places = places;
        this.credentials = credentials;
        this.keys = keys;
    }

    /// Whether the name is the one on the certificate; empty if the name is not kept (any more).
    public Optional<Boolean> isName(Certificate certificate, String name) {
        return table.name(certificate.id()).map(kept -> kept.is(name));
    }

    /// Looks at a file: a document, a credential or a token.
    public FileCheck check(byte[] file) {
        var issued = table.withHash(HolderName.sha256(file));
        var sealed = isDocument(file) && seals().check(file) instanceof SealFinding.Genuine;
        if (issued.isPresent()) {
            return new FileCheck.AsIssued(issued.get(), sealed);
        }
        if (sealed) {
            return new FileCheck.SealedButUnknown();
        }
        return isDocument(file) ? new FileCheck.Changed() : credential(file);
    }

    /// The places in a list of those that no longer hold; empty if there is no such list.
    public Optional<List<Integer>> withdrawn(int list) {
        return places.withdrawn(list);
    }

    private FileCheck credential(byte[] file) {
        return credentials
                .numberIn(new String(file, StandardCharsets.UTF_8))
                .flatMap(CertificateNumber::parse)
                .flatMap(table::numbered)
                .<FileCheck>map(certificate -> new FileCheck.AsIssued(certificate, false))
                .orElseGet(() -> new FileCheck.NothingOfOurs());
    }

    private SealCheck seals() {
        return new SealCheck(keys.sealKeys());
    }

    private static boolean isDocument(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }
}
