package eu.werein.platform.web;

import eu.werein.platform.access.Refused;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.OutboxFull;
import eu.werein.platform.outbox.StaleRevision;
import eu.werein.platform.store.StoreOutage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every exception becomes a problem here; none shows a class name or a message of its own. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Duration SOON = Duration.ofSeconds(5);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused) {
        return answer(Problem.forbidden());
    }

    @ExceptionHandler
    ResponseEntity<Object> expected(ProblemException expected) {
        return answer(expected.problem(), retryAfter(expected.retryAfter()));
    }

    @ExceptionHandler
    ResponseEntity<Object> stale(StaleRevision stale) {
        return answer(Problem.of(HttpStatus.CONFLICT, "changed-meanwhile"));
    }

    @ExceptionHandler
    ResponseEntity<Object> reused(KeyReused reused) {
        return answer(IdempotencyKey.reused().problem());
    }

    @ExceptionHandler
    ResponseEntity<Object> full(OutboxFull full) {
        return unavailable(full);
    }

    /** The message and the arguments may hold personal data: class and place must do. */
    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception defect) {
        if (StoreOutage.caused(defect)) {
            return unavailable(defect);
        }
        StackTraceElement[] trace = defect.getStackTrace();
        LOG.atError()
                .addKeyValue("reason", defect.getClass().getName())
                .addKeyValue("at", trace.length == 0 ? "" : trace[0].toString())
                .addKeyValue("through", ownFrames(trace))
                .log("a request failed unexpectedly");
        return answer(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected"));
    }

    private static ResponseEntity<Object> unavailable(Exception cause) {
        LOG.atWarn()
                .addKeyValue("reason", cause.getClass().getSimpleName())
                .log("a request could not be served for now");
        return answer(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"), retryAfter(SOON));
    }

    private static String ownFrames(StackTraceElement[] trace) {
        return Arrays.stream(trace)
                .filter(frame -> frame.getClassName().startsWith("eu.werein."))
                .limit(5)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException wrong,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return wrong instanceof MethodArgumentTypeMismatchException parameter
                ? invalid(List.of(Defects.ofParameter(parameter.getName(), "malformed")))
                : invalid(List.of());
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return invalid(List.of(Defects.ofParameter(missing.getParameterName(), "required")));
    }

    @Override
    protected ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return missing instanceof MissingRequestHeaderException header
                        && header.getHeaderName().equalsIgnoreCase(HttpHeaders.IF_MATCH)
                ? answer(Problem.of(HttpStatus.PRECONDITION_REQUIRED, "precondition-required"))
                : invalid(List.of());
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return invalid(Defects.of(invalid));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return invalid(Defects.of(invalid));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (BodyTooLarge.caused(unreadable)) {
            return answer(StatusProblems.of(HttpStatus.CONTENT_TOO_LARGE));
        }
        List<Problem.Defect> defects = Defects.ofBody(unreadable.getCause());
        return defects.isEmpty()
                ? answer(Problem.of(HttpStatus.BAD_REQUEST, "unreadable"))
                : invalid(defects);
    }

    /** All that Spring itself refuses: unknown path, method, media type. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refusal,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(StatusProblems.of(status), headers);
    }

    private static ResponseEntity<Object> invalid(List<Problem.Defect> defects) {
        return answer(Problem.of(HttpStatus.BAD_REQUEST, "invalid", defects));
    }

    private static HttpHeaders retryAfter(@Nullable Duration time) {
        HttpHeaders headers = new HttpHeaders();
        if (time != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(time.toSeconds()));
        }
        return headers;
    }

    private static ResponseEntity<Object> answer(Problem problem) {
        return answer(problem, HttpHeaders.EMPTY);
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem);
    }
}
