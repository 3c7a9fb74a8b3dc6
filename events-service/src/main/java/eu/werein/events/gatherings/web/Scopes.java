package eu.werein.events.gatherings.web;

import eu.werein.events.gatherings.Scope;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which dates a change is meant for. */
final class Scopes {

    private Scopes() {}

    /**
     * @param pointer to what names them
     * @throws ProblemException 400 when it is not clear
     */
    static Scope read(@Nullable String scope, @Nullable LocalDate date, String pointer) {
        if (scope == null || scope.equals("all")) {
            return new Scope.All();
        }
        if (date == null) {
            throw defect(pointer + "date", "required");
        }
        return switch (scope) {
            case "this" -> new Scope.This(date);
            case "following" -> new Scope.Following(date);
            default -> throw defect(pointer + "scope", "invalid");
        };
    }

    private static ProblemException defect(String pointer, String code) {
        return ProblemException.invalid(List.of(Problem.Defect.of(pointer, code)));
    }
}
