package org.weltoffen.people.web;

import java.util.Locale;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.weltoffen.people.file.Unreadable;

/// Says to programs what went wrong and what to do (RFC 9457).
@RestControllerAdvice(assignableTypes = StaffImportController.class)
class Problems {

    static ResponseEntity<ProblemDetail> of(HttpStatus status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return ResponseEntity.of(problem).build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(Unreadable e) {
        var status =
                switch (e.reason()) {
                    case TOO_LARGE, TOO_MANY_LINES -> HttpStatus.CONTENT_TOO_LARGE;
                    case EMPTY, OLD_OR_PROTECTED_WORKBOOK, BROKEN_WORKBOOK, NOT_A_TABLE, OPEN_QUOTE ->
                        HttpStatus.UNPROCESSABLE_CONTENT;
                };
        return of(status, e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), sentence(e.reason()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nothingThere(NoSuchElementException e) {
        return of(HttpStatus.NOT_FOUND, "not-found", "There is no such import. Send the file again.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException e) {
        return of(HttpStatus.BAD_REQUEST, "missing-parameter", "Add the parameter %s.".formatted(e.getParameterName()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException e) {
        return of(HttpStatus.BAD_REQUEST, "wrong-parameter", "The parameter %s cannot be read.".formatted(e.getName()));
    }

    private static String sentence(Unreadable.Reason reason) {
        return switch (reason) {
            case EMPTY -> "The body is empty. Send the file as the body of the request.";
            case OLD_OR_PROTECTED_WORKBOOK -> "The workbook is in an old format or protected. Send an open XLSX file.";
            case BROKEN_WORKBOOK -> "The workbook is damaged.";
            case NOT_A_TABLE -> "This is no table. Send CSV or XLSX.";
            case OPEN_QUOTE -> "A quotation mark is never closed.";
            case TOO_LARGE -> "The file is larger than 32 MB, packed or unpacked.";
            case TOO_MANY_LINES -> "The file has more than 300,000 lines.";
        };
    }
}
