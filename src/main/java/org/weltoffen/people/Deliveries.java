package org.weltoffen.people;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.weltoffen.people.file.FileFormat;
import org.weltoffen.people.file.Rows;
import org.weltoffen.people.file.Unreadable;
import org.weltoffen.platform.ReadOnly;
import org.weltoffen.platform.TimeOrderedId;

/// Staff files that are handed in, compared with the staff, applied and taken back.
///
/// ```
/// receive ─► head ─► compare ─► lines ─► apply ─► undo
///                       ▲  nothing is changed  │
///                       └──── other settings ──┘
/// ```
///
/// What is applied is exactly what was compared: the rows to store are made by the comparison and kept with it. If the
/// staff change in between, the comparison no longer counts.
@Component
public class Deliveries {

    private static final int SAMPLE = 5;
    private static final String FIRST_SOURCE = "personnel";

    private final DeliveryTable deliveries;
    private final DifferenceTable differences;
    private final SavedHeadings headings;
    private final Comparing comparing;
    private final Settling settling;
    private final DeliveryDoor door;
    private final ImportLog log;
    private final StaffVersion version;
    private final Clock clock;

    Deliveries(
            DeliveryTable deliveries,
            DifferenceTable differences,
            SavedHeadings headings,
            Comparing comparing,
            Settling settling,
            DeliveryDoor door,
            ImportLog log,
            StaffVersion version,
            Clock clock) {
        this.deliveries = deliveries;
        this.differences = differences;
        this.headings = headings;
        this.comparing = comparing;
        this.settling = settling;
        this.door = door;
        this.log = log;
        this.version = version;
        this.clock = clock;
    }

    /// Takes a file in and guesses how it is meant: a full file of the largest source, as of today.
    ///
    /// @throws Unreadable if it is no table
    @Transactional
    public DeliveryId receive(String fileName, byte[] file) {
        var who = door.enter();
        var format = FileFormat.guess(file);
        var source = log.sources().stream().findFirst().orElse(FIRST_SOURCE);
        var head = head(file, format, source);
        var settings = FileSettings.full(head.kind(), format, head.guessed(), source, LocalDate.now(clock));
        var id = new DeliveryId(TimeOrderedId.next(clock));
        deliveries.add(id, DifferenceTable.cut(fileName, 200), checksum(file), settings, file, who);
        return id;
    }

    /// One delivery as it stands now.
    ///
    /// @throws NoSuchElementException if there is no such delivery
    @ReadOnly
    public Delivery delivery(DeliveryId id) {
        door.enter();
        return deliveries.find(id).orElseThrow(() -> new NoSuchElementException("No delivery " + id.value()));
    }

    /// What the file begins with, read in the format and understood for the source.
    ///
    /// @throws Unreadable if it cannot be read so
    @ReadOnly
    public FileHead head(DeliveryId id, FileFormat format, String source) {
        door.enter();
        return head(deliveries.file(id), format, source);
    }

    /// What the columns of a file of this kind seem to mean, by the names the source gave them before or by usual ones.
    @ReadOnly
    public Map<Column, Integer> meanings(List<String> names, FileKind kind, String source) {
        return Headings.guess(names, kind, headings.of(source, kind));
    }

    /// Finds out what the file would change; changes nothing. A second comparison replaces the first.
    ///
    /// @throws Unreadable if the file cannot be read with these settings
    /// @throws IllegalStateException if it is applied or discarded already
    @Transactional
    public Delivery compare(DeliveryId id, FileSettings settings) {
        door.enter();
        if (!deliveries.lock(id, Delivery.State.RECEIVED, Delivery.State.COMPARED)) {
            throw new IllegalStateException("Delivery %s cannot be compared any more".formatted(id.value()));
        }
        var file = deliveries.file(id);
        headings.save(settings, head(file, settings.format(), settings.source()).headings());
        var staff = version.now();
        deliveries.compared(id, settings, comparing.compare(id, file, settings), staff);
        return delivery(id);
    }

    /// The differences of one kind, in the order of the file.
    @ReadOnly
    public List<DeliveryLine> lines(DeliveryId id, LineKind kind, int offset, int limit) {
        door.enter();
        return differences.page(id, kind, offset, limit);
    }

    /// Makes the differences true, all of them or none. Faulty and held lines are left out. A second call changes
    /// nothing and says the same.
    ///
    /// @param manyMayLeave whether it is meant that more than 5 % of the staff leave
    @Transactional
    public Application apply(DeliveryId id, boolean manyMayLeave) {
        return settling.apply(id, manyMayLeave, door.enter());
    }

    /// Puts people and units back to what they were before the delivery was applied.
    @Transactional
    public Undoing undo(DeliveryId id) {
        return settling.undo(id, door.enter());
    }

    /// Deletes the file; nothing of it will be applied.
    @Transactional
    public void discard(DeliveryId id) {
        door.enter();
        if (deliveries.lock(id, Delivery.State.RECEIVED, Delivery.State.COMPARED)) {
            differences.clear(id);
            deliveries.discarded(id);
        }
    }

    /// The newest deliveries first.
    @ReadOnly
    public List<Delivery> newest(int limit) {
        door.enter();
        return deliveries.newest(limit);
    }

    /// The sources there are, the one with the most people first; a name to begin with where there is none.
    @ReadOnly
    public List<String> sources() {
        var sources = log.sources();
        return sources.isEmpty() ? List.of(FIRST_SOURCE) : sources;
    }

    private FileHead head(byte[] file, FileFormat format, String source) {
        try (Rows rows = format.read(file)) {
            if (!rows.hasNext()) {
                throw new Unreadable(Unreadable.Reason.EMPTY);
            }
            var names = rows.next().cells();
            var kind = Headings.kind(names);
            return new FileHead(kind, names, rows.next(SAMPLE), meanings(names, kind, source));
        }
    }

    private static String checksum(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
