package org.weltoffen.certificates.keys;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The keys of the configured stores, or sample keys where none is configured, and every key that was in use before.
@Component
class StoreKeyRing implements KeyRing {

    private static final Logger LOG = LoggerFactory.getLogger(StoreKeyRing.class);

    private final KeyTable table;
    private final SampleKeys samples;
    private final boolean sample;
    private volatile Map<String, StoredKey> keys = Map.of();

    StoreKeyRing(KeySettings settings, KeyTable table, Clock clock) {
        this.table = table;
        samples = new SampleKeys(settings.folder());
        sample = settings.stores().isEmpty();
        if (sample) {
            LOG.warn("No key store is configured; certificates are sealed with a sample key and say so");
            add(samples.including(clock.instant()));
        } else {
            settings.stores().forEach(store -> add(StoredKeys.in(store)));
        }
    }

    /// Takes in the keys of former times, and sees to it that those of today are known in times to come.
    @EventListener(ApplicationStartedEvent.class)
    void remember() {
        keys.values().forEach(table::remember);
        add(table.all());
    }

    @Override
    public SealKey sealKey(Instant at) {
        return latest(at, key -> !key.isForCredentials()).sealKey();
    }

    @Override
    public CredentialKey credentialKey(Instant at) {
        return latest(at, StoredKey::isForCredentials).credentialKey();
    }

    @Override
    public List<SealKey> sealKeys() {
        return sorted(key -> !key.isForCredentials()).map(StoredKey::sealKey).toList();
    }

    @Override
    public List<CredentialKey> credentialKeys() {
        return sorted(StoredKey::isForCredentials).map(StoredKey::credentialKey).toList();
    }

    @Override
    public boolean isSample() {
        return sample;
    }

    private StoredKey latest(Instant at, Predicate<StoredKey> purpose) {
        var usable = usable(at, purpose);
        if (usable.isEmpty() && sample) {
            add(samples.including(at));
            keys.values().forEach(table::remember);
            usable = usable(at, purpose);
        }
        if (usable.isEmpty()) {
            throw new IllegalStateException(
                    "No key for %s; add one to weltoffen.certificates.keys.stores".formatted(at));
        }
        return usable.getLast();
    }

    private List<StoredKey> usable(Instant at, Predicate<StoredKey> purpose) {
        return sorted(purpose)
                .filter(key -> key.privateKey() != null && key.sample() == sample)
                .filter(key -> !at.isBefore(key.from()) && at.isBefore(key.until()))
                .toList();
    }

    private Stream<StoredKey> sorted(Predicate<StoredKey> purpose) {
        return keys.values().stream()
                .filter(purpose)
                .sorted(Comparator.comparing(StoredKey::from).thenComparing(StoredKey::id));
    }

    private synchronized void add(List<StoredKey> more) {
        var all = new LinkedHashMap<>(keys);
        more.forEach(key -> all.merge(key.id(), key, (known, other) -> other.privateKey() == null ? known : other));
        keys = Map.copyOf(all);
    }
}
