package org.weltoffen.certificates.seal;

import java.util.List;
import java.util.Optional;
import org.weltoffen.certificates.keys.SealKey;

/// Checks the seal of a file with the published keys alone: no network, no database, and without opening the
/// document, so that a hostile file meets no parser but that of the signature.
///
/// That suffices because the seal must cover the whole file: one of the keys vouches for every byte of it.
public final class SealCheck {

    private final List<SealKey> keys;

    /// @param keys all that ever sealed
    public SealCheck(List<SealKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /// Looks at the seals in the file; the first one that is ours decides.
    public SealFinding check(byte[] file) {
        var seals = SealInFile.all(file);
        for (var seal : seals) {
            var key = keyOf(seal);
            if (key.isPresent()) {
                return finding(seal, key.get(), seals.size());
            }
        }
        return seals.isEmpty() ? new SealFinding.NoSeal() : new SealFinding.NotOurs();
    }

    private Optional<SealKey> keyOf(SealInFile seal) {
        return keys.stream()
                .filter(key -> seal.namesCertificate(key.certificate()))
                .findFirst();
    }

    private static SealFinding finding(SealInFile seal, SealKey key, int seals) {
        var sealedAt = seal.claimedTime();
        if (seals > 1 || sealedAt.isEmpty() || !seal.coversWholeFile() || !seal.isBy(key.chain())) {
            return new SealFinding.Changed(key);
        }
        return key.holdsAt(sealedAt.get())
                ? new SealFinding.Genuine(key, sealedAt.get())
                : new SealFinding.OutOfTime(key, sealedAt.get());
    }
}
