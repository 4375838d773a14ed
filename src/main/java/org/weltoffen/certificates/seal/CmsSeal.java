package org.weltoffen.certificates.seal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.weltoffen.certificates.keys.SealKey;

/// The signature itself (CMS, detached), as PAdES baseline B asks: bound to its certificate, without a claimed time.
final class CmsSeal {

    private CmsSeal() {}

    static byte[] over(byte[] content, SealKey key, TimeStamps timeStamps) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .setSignedAttributeGenerator(boundTo(key.certificate()))
                    .build(algorithm(key), requireNonNull(key.privateKey()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            var signed = generator.generate(new CMSProcessableByteArray(content), false);
            return stamped(signed, timeStamps).getEncoded(ASN1Encoding.DER);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException("Key %s cannot seal".formatted(key.id()), e);
        }
    }

    private static String algorithm(SealKey key) {
        var kind = key.certificate().getPublicKey().getAlgorithm();
        return switch (kind) {
            case "EC" -> "SHA256withECDSA";
            case "RSA" -> "SHA256withRSA";
            default -> throw new IllegalStateException("Key %s is %s; EC and RSA seal".formatted(key.id(), kind));
        };
    }

    private static CMSAttributeTableGenerator boundTo(X509Certificate certificate) throws GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        var binding = new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(hash)});
        var attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(binding));
        var standard = new DefaultSignedAttributeTableGenerator(new AttributeTable(attribute));
        return given -> withoutTime(standard.getAttributes(given));
    }

    /// The time stands in the document; two places could contradict each other.
    private static AttributeTable withoutTime(AttributeTable attributes) {
        return attributes.remove(CMSAttributes.signingTime);
    }

    private static CMSSignedData stamped(CMSSignedData signed, TimeStamps timeStamps) throws IOException {
        var signers = new ArrayList<SignerInformation>();
        for (var signer : signed.getSignerInfos()) {
            var stamp = timeStamps.over(signer.getSignature());
            signers.add(stamp.map(token -> withStamp(signer, token)).orElse(signer));
        }
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(List.copyOf(signers)));
    }

    private static SignerInformation withStamp(SignerInformation signer, Attribute token) {
        return SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(token));
    }
}
