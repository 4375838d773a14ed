package org.weltoffen.certificates.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Makes key pairs to try things out, each with a certificate that nobody but the key itself vouches for.
final class SampleCertificates {

    private static final int SERIAL_BITS = 120;

    private SampleCertificates() {}

    static KeyPair sealPair() throws GeneralSecurityException {
        var pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(new ECGenParameterSpec("secp256r1"));
        return pairs.generateKeyPair();
    }

    static KeyPair credentialPair() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    static X509Certificate of(KeyPair pair, String name, Instant from, Instant until) throws GeneralSecurityException {
        var who = new X500NameBuilder()
                .addRDN(BCStyle.CN, name)
                .addRDN(BCStyle.O, "Weltoffen")
                .build();
        var serial = new BigInteger(SERIAL_BITS, new SecureRandom());
        var builder = new JcaX509v3CertificateBuilder(
                who, serial, Date.from(from), Date.from(until.minusSeconds(1)), who, pair.getPublic());
        var algorithm = pair.getPrivate().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "Ed25519";
        try {
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            var signer = new JcaContentSignerBuilder(algorithm).build(pair.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (OperatorCreationException | CertIOException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
