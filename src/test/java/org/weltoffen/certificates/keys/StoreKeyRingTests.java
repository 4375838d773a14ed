package org.weltoffen.certificates.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.ApplicationTest;
import org.weltoffen.TimeMachine;

@ApplicationTest
@Transactional
class StoreKeyRingTests {

    private static final String PASSWORD = "for this test only";

    private final KeyTable table;

    @TempDir
    private Path folder;

    StoreKeyRingTests(@Autowired JdbcClient db) {
        table = new KeyTable(db);
    }

    @Test
    void withoutAStoreTheHouseMakesSampleKeysOnlyTheOwnerCanRead() throws Exception {
        var ring = ring(List.of());

        assertThat(ring.isSample()).isTrue();
        assertThat(ring.sealKey(TimeMachine.START).sample()).isTrue();
        assertThat(ring.sealKey(TimeMachine.START)
                        .certificate()
                        .getSubjectX500Principal()
                        .getName())
                .contains("Muster");
        assertThat(Files.getPosixFilePermissions(folder.resolve("sample.p12")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void sampleKeysAreTheSameAfterARestartAndNewOnesEveryYear() {
        var first = ring(List.of());
        var now = first.sealKey(TimeMachine.START).id();

        var again = ring(List.of());

        assertThat(again.sealKey(TimeMachine.START).id()).isEqualTo(now);
        for (int year = 2027; year <= 2036; year++) {
            var key = again.sealKey(Instant.parse(year + "-06-01T00:00:00Z"));
            assertThat(key.from()).isEqualTo(year + "-01-01T00:00:00Z");
            assertThat(key.until()).isEqualTo((year + 1) + "-01-01T00:00:00Z");
        }
        assertThat(again.sealKeys()).extracting(SealKey::id).doesNotHaveDuplicates();
        assertThat(again.sealKeys()).filteredOn(key -> key.privateKey() != null).hasSize(11);
        assertThat(again.credentialKeys())
                .filteredOn(key -> key.privateKey() != null)
                .hasSize(11);
    }

    @Test
    void aNewKeyStandsBesideTheOldOneAndTakesOver() throws Exception {
        var store = store(entry("2025-01-01", "2028-01-01"), entry("2027-01-01", "2030-01-01"));

        var ring = ring(List.of(store));

        assertThat(ring.isSample()).isFalse();
        assertThat(ring.sealKeys()).filteredOn(key -> key.privateKey() != null).hasSize(2);
        assertThat(ring.sealKey(Instant.parse("2026-12-31T23:59:59Z")).from()).isEqualTo("2025-01-01T00:00:00Z");
        assertThat(ring.sealKey(Instant.parse("2027-01-01T00:00:00Z")).from()).isEqualTo("2027-01-01T00:00:00Z");
        assertThatIllegalStateException()
                .isThrownBy(() -> ring.sealKey(Instant.parse("2030-01-01T00:00:00Z")))
                .withMessageContaining("weltoffen.certificates.keys.stores");
    }

    @Test
    void aCredentialKeySigns() throws Exception {
        var pair = SampleCertificates.credentialPair();
        var store = store(new Entry(pair, "2026-01-01", "2027-01-01"));
        var key = ring(List.of(store)).credentialKey(TimeMachine.START);

        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(key.publicKey());
        signature.update(new byte[] {1, 2, 3});

        assertThat(signature.verify(key.sign(new byte[] {1, 2, 3}))).isTrue();
    }

    @Test
    void aKeyIsRememberedWhenItsStoreIsGone() throws Exception {
        var first = ring(List.of(store(entry("2020-01-01", "2023-01-01"))));
        var old = first.sealKeys().getFirst();

        var later = ring(List.of(store(entry("2026-01-01", "2029-01-01"))));

        assertThat(later.sealKeys()).extracting(SealKey::id).contains(old.id());
        var remembered = later.sealKeys().stream()
                .filter(key -> key.id().equals(old.id()))
                .findFirst()
                .orElseThrow();
        assertThat(remembered.privateKey()).isNull();
        assertThat(remembered.certificate()).isEqualTo(old.certificate());
        assertThatIllegalStateException().isThrownBy(() -> later.sealKey(Instant.parse("2021-01-01T00:00:00Z")));
    }

    @Test
    void aStoreThatCannotBeReadStopsTheStart() throws Exception {
        var store = store(entry("2026-01-01", "2027-01-01"));
        var wrong = new KeySettings.Store("PKCS12", store.location(), "wrong");

        assertThatIllegalStateException()
                .isThrownBy(() -> ring(List.of(wrong)))
                .withMessageContaining(store.location().toString())
                .withMessageNotContaining("wrong\"");
    }

    @Test
    void publishedKeysHaveNoPrivateHalf() {
        var ring = ring(List.of());

        var json = PublishedKeys.write(ring);
        var published = PublishedKeys.read(json);

        assertThat(published.sealKeys()).extracting(SealKey::privateKey).containsOnlyNulls();
        assertThat(published.sealKeys()).extracting(SealKey::id).isEqualTo(ids(ring));
        assertThat(published.credentialKeys())
                .extracting(CredentialKey::publicKey)
                .isEqualTo(ring.credentialKeys().stream()
                        .map(CredentialKey::publicKey)
                        .toList());
        assertThat(published.isSample()).isTrue();
        assertThat(json).doesNotContain("private");
    }

    private static List<String> ids(KeyRing ring) {
        return ring.sealKeys().stream().map(SealKey::id).toList();
    }

    private StoreKeyRing ring(List<KeySettings.Store> stores) {
        var ring = new StoreKeyRing(new KeySettings(folder, stores), table, new TimeMachine());
        ring.remember();
        return ring;
    }

    private KeySettings.Store store(Entry... entries) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (var entry : entries) {
            var certificate = SampleCertificates.of(
                    entry.pair(),
                    "Stadt Leipzig",
                    Instant.parse(entry.from() + "T00:00:00Z"),
                    Instant.parse(entry.until() + "T00:00:00Z"));
            store.setKeyEntry(
                    "key-" + store.size(), entry.pair().getPrivate(), PASSWORD.toCharArray(), new Certificate[] {
                        certificate
                    });
        }
        var file = Files.createTempFile(folder, "keys", ".p12");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return new KeySettings.Store("PKCS12", file, PASSWORD);
    }

    private static Entry entry(String from, String until) throws Exception {
        return new Entry(SampleCertificates.sealPair(), from, until);
    }

    private record Entry(KeyPair pair, String from, String until) {}
}
