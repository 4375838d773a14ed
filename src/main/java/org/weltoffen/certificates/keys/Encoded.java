package org.weltoffen.certificates.keys;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;

/// Certificates and public keys as bytes (DER), and back.
final class Encoded {

    private Encoded() {}

    static List<byte[]> bytes(List<X509Certificate> chain) {
        try {
            var bytes = new ArrayList<byte[]>();
            for (var certificate : chain) {
                bytes.add(certificate.getEncoded());
            }
            return bytes;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<X509Certificate> chain(List<byte[]> chain) {
        try {
            var factory = CertificateFactory.getInstance("X.509");
            var certificates = new ArrayList<X509Certificate>();
            for (var der : chain) {
                certificates.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
            }
            return certificates;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is no certificate", e);
        }
    }

    static PublicKey ed25519(byte[] der) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is no Ed25519 key", e);
        }
    }
}
