package org.weltoffen.certificates.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.weltoffen.certificates.keys.KeyRing;
import org.weltoffen.certificates.keys.SealKey;
import org.weltoffen.certificates.seal.SealCheck;
import org.weltoffen.certificates.seal.SealFinding;

/// Checks the seal of a PDF.
final class DocumentCheck implements OfflineCheck {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final int HEAD = 1024;

    @Override
    public Optional<Result> check(byte[] file, KeyRing published) {
        var head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        if (!head.contains("%PDF-")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (new SealCheck(published.sealKeys()).check(file)) {
                    case SealFinding.Genuine(var key, var at) -> genuine(key, at);
                    case SealFinding.Changed(var key) ->
                        new Result(false, "changed after it was sealed with key %s".formatted(key.id()));
                    case SealFinding.OutOfTime(var key, var at) ->
                        new Result(
                                false,
                                "sealed on %s, when key %s was not in use".formatted(MOMENT.format(at), key.id()));
                    case SealFinding.NotOurs() -> new Result(false, "sealed by someone else");
                    case SealFinding.NoSeal() -> new Result(false, "not sealed");
                });
    }

    private static Result genuine(SealKey key, Instant at) {
        var seal = "genuine, sealed on %s with key %s".formatted(MOMENT.format(at), key.id());
        return new Result(true, key.sample() ? seal + "; a sample without validity" : seal);
    }
}
