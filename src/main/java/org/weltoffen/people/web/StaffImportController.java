package org.weltoffen.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.weltoffen.people.Application;
import org.weltoffen.people.Deliveries;
import org.weltoffen.people.DeliveryId;
import org.weltoffen.people.FileKind;
import org.weltoffen.people.LineKind;
import org.weltoffen.people.file.FileFormat;
import org.weltoffen.people.file.Unreadable;

/// Staff files from programs: a dry run first, which says what would change; then, if it is meant, the import.
///
/// ```
/// POST /api/v1/staff-imports?source=sap&asOf=2026-10-01   the file as the body   201 the differences
/// GET  /api/v1/staff-imports/{id}?kind=FAULTY&offset=0                           200 more of them
/// POST /api/v1/staff-imports/{id}/apply                                          200 or a problem
/// ```
@RestController
@RequestMapping("/api/v1/staff-imports")
class StaffImportController {

    private static final int MOST_LINES = 1_000;

    private final Deliveries deliveries;
    private final MessageSource words;

    StaffImportController(Deliveries deliveries, MessageSource words) {
        this.deliveries = deliveries;
        this.words = words;
    }

    /// Reads the file and compares it; changes nothing.
    ///
    /// @param source the staff source it speaks for
    /// @param asOf the day from which it is true; today if missing
    /// @param kind `PEOPLE` or `UNITS`; guessed if missing
    /// @param full whether whoever is missing has left
    @PostMapping
    ResponseEntity<StaffImportReport> receive(
            HttpServletRequest request,
            @RequestParam String source,
            @RequestParam(defaultValue = "staff") String fileName,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable FileKind kind,
            @RequestParam(defaultValue = "true") boolean full,
            @RequestParam(defaultValue = "true") boolean create,
            @RequestParam(defaultValue = "true") boolean change,
            @RequestParam(defaultValue = "true") boolean leave)
            throws IOException {
        var id = deliveries.receive(fileName, body(request));
        var guessed = deliveries.delivery(id).settings();
        var meant = kind == null ? guessed.kind() : kind;
        var headings = deliveries.head(id, guessed.format(), source).headings();
        var settings = guessed.withSource(source)
                .withColumns(meant, deliveries.meanings(headings, meant, source))
                .withDay(asOf == null ? guessed.asOf() : asOf)
                .doing(full, create, change, leave);
        deliveries.compare(id, settings);
        return ResponseEntity.created(URI.create("/api/v1/staff-imports/" + id.value()))
                .body(report(id, null, 0, MOST_LINES, request.getLocale()));
    }

    /// The differences, of one kind or of all, at most a thousand of each.
    @GetMapping("/{id}")
    StaffImportReport report(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LineKind kind,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit,
            Locale locale) {
        return report(new DeliveryId(id), kind, offset, limit, locale);
    }

    /// Makes the differences true, all of them or none. Asking again changes nothing and says the same.
    ///
    /// @param manyMayLeave whether it is meant that more than 5 % of the staff leave
    @PostMapping("/{id}/apply")
    ResponseEntity<?> apply(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean manyMayLeave, Locale locale) {
        var delivery = new DeliveryId(id);
        return switch (deliveries.apply(delivery, manyMayLeave)) {
            case Application.Done _ -> ResponseEntity.ok(report(delivery, null, 0, 0, locale));
            case Application.StaffChanged _ ->
                Problems.of(
                        HttpStatus.CONFLICT,
                        "staff-changed",
                        "The staff changed after the dry run. Send the file again.");
            case Application.AsksTwice asks ->
                Problems.of(
                        HttpStatus.CONFLICT,
                        "many-would-leave",
                        "%d of %d would leave, more than 5 %%. Add manyMayLeave=true if that is meant."
                                .formatted(asks.leaving(), asks.present()));
            case Application.Blocked _ ->
                Problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "nothing-to-apply",
                        "A fault concerns the file as a whole, or there is no difference. Look at the faults.");
            case Application.NotReady ready ->
                Problems.of(
                        HttpStatus.CONFLICT, "not-ready", "This file is %s. Send it again.".formatted(ready.state()));
        };
    }

    private StaffImportReport report(DeliveryId id, @Nullable LineKind kind, int offset, int limit, Locale locale) {
        var kinds = kind == null ? List.of(LineKind.values()) : List.of(kind);
        var most = Math.clamp(limit, 0, MOST_LINES);
        var lines = kinds.stream()
                .flatMap(one -> deliveries.lines(id, one, Math.max(0, offset), most).stream())
                .map(line -> StaffImportReport.Difference.of(
                        line, fault -> words.getMessage(fault.remedy().key(), null, locale)))
                .toList();
        return StaffImportReport.of(deliveries.delivery(id), lines);
    }

    /// At most as much as may be; the rest is never read.
    private static byte[] body(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(FileFormat.MOST_BYTES + 1);
        if (bytes.length == 0) {
            throw new Unreadable(Unreadable.Reason.EMPTY);
        }
        return bytes;
    }
}
