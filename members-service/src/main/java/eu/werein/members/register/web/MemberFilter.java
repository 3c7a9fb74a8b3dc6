package eu.werein.members.register.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.werein.members.person.Language;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import eu.werein.platform.web.Paging;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which members are meant, as the list's address says it.
 *
 * @param q parts of names, e-mail, business, city or number; accents and case aside
 * @param country ISO 3166-1 alpha-2
 * @param sector a section of NACE stands for its divisions as well
 * @param importId of the import that brought them
 */
@Schema(name = "MemberFilter")
public record MemberFilter(
        @Nullable String q,
        @Schema(allowableValues = {"active", "lapsed", "guest", "left"}) @Nullable String state,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @Nullable String language,
        @Nullable String country,
        @Schema(allowableValues = {"idea", "starting", "established", "unknown"})
                @Nullable String stage,
        @Nullable String sector,
        @JsonProperty("import") @Nullable String importId) {

    public static final MemberFilter ALL =
            new MemberFilter(null, null, null, null, null, null, null);

    private static final int MAX_TEXT = 100;

    /**
     * @throws eu.werein.platform.web.ProblemException 400 for a value that means nothing
     */
    public Members.Filter read() {
        String text = q == null ? "" : q;
        if (text.length() > MAX_TEXT) {
            throw Paging.malformed("?q");
        }
        return new Members.Filter(
                text,
                read("?state", state, MemberFilter::living),
                read("?language", language, Language::of),
                read("?country", country, MemberFilter::country),
                read("?stage", stage, Stage::of),
                read("?sector", sector, Sector::new),
                importId);
    }

    private static MemberState living(String name) {
        return Optional.of(MemberState.of(name))
                .filter(state -> state != MemberState.ERASED)
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String country(String code) {
        return Optional.of(code)
                .filter(given -> given.matches("[A-Z]{2}"))
                .orElseThrow(IllegalArgumentException::new);
    }

    private static <T> @Nullable T read(
            String parameter, @Nullable String value, Function<String, T> meaning) {
        try {
            return value == null ? null : meaning.apply(value);
        } catch (IllegalArgumentException _) {
            throw Paging.malformed(parameter);
        }
    }

    @Override
    public String toString() {
        return "MemberFilter";
    }
}
