package org.weltoffen.certificates.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers the public half of every key, so that files stay verifiable when the key store has long been replaced. A
/// row is never changed and never deleted.
@Component
class KeyTable {

    private final JdbcClient db;

    KeyTable(JdbcClient db) {
        this.db = db;
    }

    List<StoredKey> all() {
        return db.sql("""
                select certificates, sample
                from certificates_key
                """)
                .query((row, number) ->
                        new StoredKey(null, chain(row.getBytes("certificates")), row.getBoolean("sample")))
                .list();
    }

    void remember(StoredKey key) {
        db.sql("""
                insert ignore into certificates_key (id, certificates, sample)
                values (:id, :certificates, :sample)
                """)
                .param("id", key.id())
                .param("certificates", bytes(key.chain()))
                .param("sample", key.sample())
                .update();
    }

    /// The certificates one behind the other.
    private static byte[] bytes(List<X509Certificate> chain) {
        var bytes = new ByteArrayOutputStream();
        Encoded.bytes(chain).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static List<X509Certificate> chain(byte[] bytes) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(bytes))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("certificates_key holds something that is no certificate", e);
        }
    }
}
