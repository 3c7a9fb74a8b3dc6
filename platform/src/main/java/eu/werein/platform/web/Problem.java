package eu.werein.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * What went wrong, as RFC 9457 {@code application/problem+json}. The code is stable and the client
 * puts it into words in its own language; title and detail are for developers.
 *
 * @param errors one per defect of the input, all at once; absent when the input is not at fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        List<Defect> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(HttpStatusCode status, String code) {
        return of(status, code, List.of());
    }

    public static Problem of(HttpStatusCode status, String code, List<Defect> errors) {
        HttpStatus known = HttpStatus.resolve(status.value());
        String title = known == null ? "Error" : known.getReasonPhrase();
        return new Problem("urn:werein:problem:" + code, title, status.value(), code, null, errors);
    }

    /** The one answer to everybody who may not, whether or not what she asked for exists. */
    public static Problem forbidden() {
        return of(HttpStatus.FORBIDDEN, "forbidden");
    }

    /** The one answer for what is not there, or not there for the caller. */
    public static Problem notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found");
    }

    public static Problem unauthenticated() {
        return of(HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    /**
     * A defect of the input.
     *
     * @param pointer RFC 6901 JSON pointer into the body, or {@code ?name} for a query parameter
     * @param code such as {@code required}
     * @param params what the client needs to put it into words, such as {@code {"max": 120}}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Defect(String pointer, String code, Map<String, Object> params) {

        public static Defect of(String pointer, String code) {
            return new Defect(pointer, code, Map.of());
        }
    }
}
