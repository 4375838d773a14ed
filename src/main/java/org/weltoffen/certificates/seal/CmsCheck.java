package org.weltoffen.certificates.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/// Checks the signature in a seal, and that nothing in or behind it is other than the house writes it.
final class CmsCheck {

    private final byte[] der;
    private final SignerInformation signer;
    private final byte[] named;

    /// @param room what stands in the file for the signature, with zeros behind
    /// @throws IOException if that is not one signature by one signer
    CmsCheck(byte[] room, byte[] covered) throws IOException {
        try (var in = new ASN1InputStream(room)) {
            var content = ContentInfo.getInstance(in.readObject());
            der = content.getEncoded(ASN1Encoding.DER);
            if (!Arrays.equals(Arrays.copyOf(der, room.length), room)) {
                throw new IOException("Something hides in or behind the signature");
            }
            var signed = new CMSSignedData(new CMSProcessableByteArray(covered), content);
            var signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                throw new IOException("%d signers".formatted(signers.size()));
            }
            signer = signers.iterator().next();
            named = named(signer);
        } catch (CMSException e) {
            throw new IOException(e);
        }
    }

    boolean namesCertificate(X509Certificate certificate) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return Arrays.equals(hash, named);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] named(SignerInformation signer) throws IOException {
        var attributes = signer.getSignedAttributes();
        var named = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (named == null) {
            throw new IOException("No certificate is named");
        }
        return SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0))
                .getCerts()[0]
                .getCertHash();
    }

    boolean isBy(List<X509Certificate> chain) {
        try {
            return isWrittenAsOurs(chain)
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(chain.getFirst()));
        } catch (CMSException
                | OperatorCreationException
                | GeneralSecurityException
                | IOException
                | RuntimeException e) {
            // a signature that cannot even be checked does not hold
            return false;
        }
    }

    /// Compares with what the house would have written, for the parts no signature protects: versions, names, the
    /// certificates that travel along.
    private boolean isWrittenAsOurs(List<X509Certificate> chain) throws GeneralSecurityException, IOException {
        var certificates = new ASN1EncodableVector();
        for (var certificate : chain) {
            certificates.add(new JcaX509CertificateHolder(certificate).toASN1Structure());
        }
        var written = signer.toASN1Structure();
        var own = new JcaX509CertificateHolder(chain.getFirst()).toASN1Structure();
        var expected = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(own)),
                written.getDigestAlgorithm(),
                written.getAuthenticatedAttributes(),
                written.getDigestEncryptionAlgorithm(),
                written.getEncryptedDigest(),
                written.getUnauthenticatedAttributes());
        var whole = new SignedData(
                new DERSet(written.getDigestAlgorithm()),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                new DERSet(certificates),
                null,
                new DERSet(expected));
        return Arrays.equals(new ContentInfo(CMSObjectIdentifiers.signedData, whole).getEncoded(ASN1Encoding.DER), der);
    }
}
