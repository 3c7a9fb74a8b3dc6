package eu.werein.members.imports.web;

import eu.werein.members.imports.ImportRefused;
import eu.werein.members.imports.mapping.InvalidMapping;
import eu.werein.members.imports.reading.UnreadableFile;
import eu.werein.platform.web.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What can be wrong with a file, its mapping and its moment. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ImportProblems {

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(UnreadableFile refusal) {
        HttpStatus status =
                switch (refusal.defect()) {
                    case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
                    case WRONG_TYPE, OLD_EXCEL -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
                    case TOO_MANY_ROWS,
                            TOO_MANY_COLUMNS,
                            PASSWORD_PROTECTED,
                            EMPTY,
                            HEADER_ONLY,
                            NOT_TEXT,
                            ENCODING_MIXED,
                            LINE_TOO_LONG,
                            HEADERS_MISSING,
                            HEADER_DUPLICATE,
                            ARCHIVE_BOMB,
                            XML_ENTITIES,
                            UNREADABLE ->
                            HttpStatus.UNPROCESSABLE_CONTENT;
                };
        String code = refusal.defect().code();
        return problem(status, code, List.of(new Problem.Defect("/file", code, refusal.params())));
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(InvalidMapping refusal) {
        List<Problem.Defect> defects =
                refusal.faults().stream()
                        .map(
                                fault ->
                                        new Problem.Defect(
                                                fault.entry() == null
                                                        ? "/mapping"
                                                        : "/mapping/" + fault.entry(),
                                                fault.code(),
                                                Map.of()))
                        .toList();
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "mapping-invalid", defects);
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(ImportRefused refusal) {
        return problem(HttpStatus.CONFLICT, refusal.reason().code(), List.of());
    }

    private static ResponseEntity<Problem> problem(
            HttpStatus status, String code, List<Problem.Defect> defects) {
        return ResponseEntity.status(status)
                .header("Content-Type", Problem.MEDIA_TYPE)
                .body(Problem.of(status, code, defects));
    }
}
