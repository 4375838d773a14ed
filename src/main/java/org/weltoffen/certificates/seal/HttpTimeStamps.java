package org.weltoffen.certificates.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Asks the service named by `weltoffen.certificates.timestamp-service`, if one is named. It learns the hash of a
/// signature and nothing else.
@Component
class HttpTimeStamps implements TimeStamps {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int NONCE_BITS = 64;
    // with the certificates of the service, often three of RSA
    private static final int ROOM = 12_000;

    private final String address;

    HttpTimeStamps(@Value("${weltoffen.certificates.timestamp-service:}") String address) {
        this.address = address;
    }

    @Override
    public Optional<Attribute> over(byte[] signature) throws IOException {
        if (address.isBlank()) {
            return Optional.empty();
        }
        try {
            var request = request(signature);
            var response = new TimeStampResponse(answer(request.getEncoded()));
            response.validate(request);
            var token = response.getTimeStampToken();
            if (token == null) {
                throw new IOException("%s refuses: %s".formatted(address, response.getStatusString()));
            }
            var value = token.toCMSSignedData().toASN1Structure();
            return Optional.of(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(value)));
        } catch (TSPException | GeneralSecurityException e) {
            throw new IOException("%s did not give a usable time stamp".formatted(address), e);
        }
    }

    @Override
    public int room() {
        return address.isBlank() ? 0 : ROOM;
    }

    private static TimeStampRequest request(byte[] signature) throws GeneralSecurityException, IOException {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        var hash = MessageDigest.getInstance("SHA-256").digest(signature);
        return generator.generate(TSPAlgorithms.SHA256, hash, new BigInteger(NONCE_BITS, new SecureRandom()));
    }

    private byte[] answer(byte[] request) throws IOException {
        var post = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var response = client.send(post, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException("%s answered %d".formatted(address, response.statusCode()));
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + address, e);
        }
    }
}
