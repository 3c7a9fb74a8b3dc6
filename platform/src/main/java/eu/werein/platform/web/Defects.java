package eu.werein.platform.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with an input, without repeating the input. */
final class Defects {

    private Defects() {}

    static List<Problem.Defect> of(MethodArgumentNotValidException invalid) {
        return invalid.getBindingResult().getFieldErrors().stream().map(Defects::of).toList();
    }

    static List<Problem.Defect> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(
                        parameter ->
                                parameter instanceof ParameterErrors errors
                                        ? errors.getFieldErrors().stream().map(Defects::of)
                                        : parameter.getResolvableErrors().stream()
                                                .map(
                                                        error ->
                                                                Problem.Defect.of(
                                                                        "?"
                                                                                + parameter
                                                                                        .getMethodParameter()
                                                                                        .getParameterName(),
                                                                        code(error))))
                .toList();
    }

    static Problem.Defect ofParameter(String name, String code) {
        return Problem.Defect.of("?" + name, code);
    }

    /** Empty for a body that is no JSON at all. */
    static List<Problem.Defect> ofBody(@Nullable Throwable unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                    List.of(Problem.Defect.of(pointer(unknown), "unknown-property"));
            case MismatchedInputException wrong ->
                    List.of(Problem.Defect.of(pointer(wrong), "malformed"));
            case JacksonException wrong when !wrong.getPath().isEmpty() ->
                    List.of(Problem.Defect.of(pointer(wrong), "malformed"));
            case null, default -> List.of();
        };
    }

    private static Problem.Defect of(FieldError error) {
        String pointer =
                "/" + error.getField().replace('.', '/').replace("[", "/").replace("]", "");
        return new Problem.Defect(pointer, code(error), Map.of());
    }

    /**
     * A constraint's message is our code for it; the annotation's name serves where there is none.
     */
    private static String code(MessageSourceResolvable error) {
        String message = String.valueOf(error.getDefaultMessage());
        if (message.matches("[a-z0-9-]+")) {
            return message;
        }
        String[] codes = error.getCodes() == null ? new String[0] : error.getCodes();
        String constraint = codes.length == 0 ? "" : codes[codes.length - 1];
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size" -> "length";
            case "Email" -> "email";
            default -> "invalid";
        };
    }

    /** RFC 6901; the root itself is the empty text. */
    private static String pointer(JacksonException defect) {
        return defect.getPath().stream()
                .map(
                        step ->
                                step.getPropertyName() == null
                                        ? Integer.toString(step.getIndex())
                                        : step.getPropertyName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
