package org.weltoffen.certificates.keys;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Key rings to try things with, made anew for each run.
public final class Rings {

    private Rings() {}

    /// One key for sealing and one for credentials, valid from 2020 to 2040, as if they were real.
    public static KeyRing real() {
        return new FixedRing(false, year(2020, 2040));
    }

    /// The same, but samples.
    public static KeyRing sample() {
        return new FixedRing(true, year(2020, 2040));
    }

    /// A new pair for every year from the first to the last.
    public static KeyRing yearly(int first, int last) {
        var keys = new ArrayList<StoredKey>();
        for (int year = first; year <= last; year++) {
            keys.addAll(year(year, year + 1));
        }
        return new FixedRing(false, keys);
    }

    /// The ring with its clock stopped at a moment, so that it goes on sealing with a key that has had its time.
    public static KeyRing stoppedAt(Instant moment, KeyRing ring) {
        return new StoppedRing(moment, ring);
    }

    private static List<StoredKey> year(int from, int until) {
        try {
            return List.of(
                    key(SampleCertificates.sealPair(), from, until),
                    key(SampleCertificates.credentialPair(), from, until));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoredKey key(KeyPair pair, int from, int until) throws GeneralSecurityException {
        var certificate = SampleCertificates.of(pair, "Stadt Leipzig, Siegel zum Testen", start(from), start(until));
        return new StoredKey(pair.getPrivate(), List.of(certificate), false);
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private record FixedRing(boolean isSample, List<StoredKey> keys) implements KeyRing {

        @Override
        public SealKey sealKey(Instant at) {
            return sealKeys().stream()
                    .filter(key -> key.canSignAt(at))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public CredentialKey credentialKey(Instant at) {
            return credentialKeys().stream()
                    .filter(key -> key.canSignAt(at))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public List<SealKey> sealKeys() {
            return keys.stream()
                    .filter(key -> !key.isForCredentials())
                    .map(StoredKey::sealKey)
                    .toList();
        }

        @Override
        public List<CredentialKey> credentialKeys() {
            return keys.stream()
                    .filter(StoredKey::isForCredentials)
                    .map(StoredKey::credentialKey)
                    .toList();
        }
    }

    private record StoppedRing(Instant moment, KeyRing ring) implements KeyRing {

        @Override
        public SealKey sealKey(Instant at) {
            return ring.sealKey(moment);
        }

        @Override
        public CredentialKey credentialKey(Instant at) {
            return ring.credentialKey(moment);
        }

        @Override
        public List<SealKey> sealKeys() {
            return ring.sealKeys();
        }

        @Override
        public List<CredentialKey> credentialKeys() {
            return ring.credentialKeys();
        }

        @Override
        public boolean isSample() {
            return ring.isSample();
        }
    }
}
