package eu.werein.platform.web;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import eu.werein.platform.access.Refused;
import eu.werein.platform.outbox.OutboxFull;
import eu.werein.platform.outbox.StaleRevision;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Every exception becomes a problem here; none shows a class name or a message of its own. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Duration SOON = Duration.ofSeconds(5);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused) {
        return answer(Problem.forbidden(), null);
    }

    @ExceptionHandler
    ResponseEntity<Object> expected(ProblemException expected) {
        return answer(expected.problem(), expected.retryAfter());
    }

    @ExceptionHandler
    ResponseEntity<Object> stale(StaleRevision stale) {
        return answer(Problem.of(HttpStatus.CONFLICT, "changed-meanwhile"), null);
    }

    @ExceptionHandler({OutboxFull.class, MongoTimeoutException.class, MongoSocketException.class})
    ResponseEntity<Object> unavailable(RuntimeException cause) {
        LOG.atWarn()
                .addKeyValue("reason", cause.getClass().getSimpleName())
                .log("a request could not be served for now");
        return answer(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"), SOON);
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongParameter(MethodArgumentTypeMismatchException wrong) {
        return answer(
                invalid(List.of(Problem.Defect.of("?" + wrong.getName(), "malformed"))), null);
    }

    /** The message and the arguments may hold personal data: class and place must do. */
    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        LOG.atError()
                .addKeyValue("reason", defect.getClass().getName())
                .addKeyValue("at", trace.length == 0 ? "" : trace[0].toString())
                .addKeyValue("through", ownFrames(trace))
                .log("a request failed unexpectedly");
        return answer(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected"), null);
    }

    private static String ownFrames(StackTraceElement[] trace) {
        return java.util.Arrays.stream(trace)
                .filter(frame -> frame.getClassName().startsWith("eu.werein."))
                .limit(5)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<Problem.Defect> defects =
                invalid.getBindingResult().getFieldErrors().stream()
                        .map(ProblemAdvice::defect)
                        .toList();
        return answer(invalid(defects), null);
    }

    private static Problem.Defect defect(FieldError error) {
        String pointer =
                "/" + error.getField().replace('.', '/').replace("[", "/").replace("]", "");
        return new Problem.Defect(pointer, code(error), Map.of());
    }

    /**
     * A constraint's message is our code for it; the annotation's name serves where there is none.
     */
    private static String code(FieldError error) {
        String message = String.valueOf(error.getDefaultMessage());
        return message.matches("[a-z0-9-]+")
                ? message
                : switch (String.valueOf(error.getCode())) {
                    case "NotNull", "NotBlank", "NotEmpty" -> "required";
                    case "Size" -> "length";
                    case "Email" -> "email";
                    default -> "invalid";
                };
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown ->
                    answer(
                            invalid(
                                    List.of(
                                            Problem.Defect.of(
                                                    pointer(unknown), "unknown-property"))),
                            null);
            case InvalidFormatException wrong ->
                    answer(invalid(List.of(Problem.Defect.of(pointer(wrong), "malformed"))), null);
            case MismatchedInputException wrong ->
                    answer(invalid(List.of(Problem.Defect.of(pointer(wrong), "malformed"))), null);
            case null, default -> answer(Problem.of(HttpStatus.BAD_REQUEST, "unreadable"), null);
        };
    }

    private static String pointer(JacksonException defect) {
        return defect.getPath().stream()
                .map(
                        step ->
                                step.getPropertyName() == null
                                        ? Integer.toString(step.getIndex())
                                        : step.getPropertyName())
                .map(step -> step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "/", ""));
    }

    private static Problem invalid(List<Problem.Defect> defects) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid", defects);
    }

    /** All that Spring itself refuses: unknown path, method, media type, missing header. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refusal,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Problem problem =
                status.value() == 404
                        ? Problem.notFound()
                        : Problem.of(
                                status,
                                switch (status.value()) {
                                    case 405 -> "method-not-allowed";
                                    case 406 -> "not-acceptable";
                                    case 413 -> "too-large";
                                    case 415 -> "media-type-unsupported";
                                    case 400 -> "invalid";
                                    default -> "unexpected";
                                });
        return answer(problem, null);
    }

    private static ResponseEntity<Object> answer(Problem problem, @Nullable Duration retryAfter) {
        var response =
                ResponseEntity.status(problem.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        return response.body(problem);
    }
}
