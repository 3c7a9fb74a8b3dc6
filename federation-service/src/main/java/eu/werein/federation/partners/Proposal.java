package eu.werein.federation.partners;

import eu.werein.platform.tenant.PartnerId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A new partner as somebody wrote it down: anything may be missing or wrong. */
public record Proposal(
        @Nullable String id,
        @Nullable String name,
        @Nullable String country,
        @Nullable String kind,
        @Nullable String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable List<@Nullable String> languages,
        @Nullable String timeZone,
        @Nullable Integer applicationTargetDays) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CITY = 80;
    private static final int MOST_LANGUAGES = 10;
    private static final int LONGEST_TARGET = 365;
    private static final int USUAL_TARGET = 14;
    private static final int LONGEST_INPUT = 300;

    /** Names that paths, databases or operators use for themselves. */
    private static final Set<String> RESERVED =
            Set.of(
                    "admin",
                    "all",
                    "anonymous",
                    "api",
                    "config",
                    "federation",
                    "gateway",
                    "health",
                    "internal",
                    "keycloak",
                    "local",
                    "login",
                    "logout",
                    "master",
                    "me",
                    "new",
                    "none",
                    "null",
                    "oauth2",
                    "partners",
                    "private",
                    "public",
                    "realm",
                    "root",
                    "session",
                    "static",
                    "system",
                    "undefined",
                    "unknown",
                    "werein");

    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{1,39}");

    /** Every defect at once, in the order of the fields; empty when the proposal is acceptable. */
    public List<Defect> defects() {
        List<Defect> found = new ArrayList<>();
        check(found, "id", id, this::idDefect);
        check(found, "name", name, text -> textDefect(text, LONGEST_NAME));
        check(
                found,
                "country",
                country,
                text -> COUNTRIES.contains(text) ? null : "unknown-country");
        check(found, "kind", kind, text -> KIND.matcher(text).matches() ? null : "malformed");
        check(found, "city", city, text -> textDefect(text, LONGEST_CITY));
        check(found, "latitude", latitude, degrees -> within(degrees, 90));
        check(found, "longitude", longitude, degrees -> within(degrees, 180));
        check(found, "languages", languages, Proposal::languagesDefect);
        check(found, "timeZone", timeZone, Proposal::zoneDefect);
        if (applicationTargetDays != null
                && (applicationTargetDays < 1 || applicationTargetDays > LONGEST_TARGET)) {
            found.add(new Defect("applicationTargetDays", "out-of-range"));
        }
        return List.copyOf(found);
    }

    /**
     * @throws IllegalStateException when there are defects
     */
    public PartnerId partnerId() {
        return new PartnerId(accepted(id));
    }

    /**
     * @throws IllegalStateException when there are defects
     */
    public Profile profile() {
        return new Profile(
                accepted(name),
                accepted(country),
                accepted(kind),
                accepted(city),
                accepted(latitude),
                accepted(longitude),
                accepted(languages).stream().map(Objects::requireNonNull).toList(),
                ZoneId.of(accepted(timeZone)),
                applicationTargetDays == null ? USUAL_TARGET : applicationTargetDays);
    }

    private <T> T accepted(@Nullable T value) {
        if (value == null || !defects().isEmpty()) {
            throw new IllegalStateException("a proposal with defects has no profile");
        }
        return value;
    }

    @FunctionalInterface
    private interface Check<T> {
        @Nullable String defect(T value);
    }

    private static <T> void check(
            List<Defect> found, String field, @Nullable T value, Check<T> check) {
        String defect = value == null ? "required" : check.defect(value);
        if (defect != null) {
            found.add(new Defect(field, defect));
        }
    }

    private @Nullable String idDefect(String text) {
        Optional<PartnerId> parsed =
                text.length() > LONGEST_INPUT ? Optional.empty() : PartnerId.parse(text);
        if (parsed.isEmpty()) {
            return "malformed";
        }
        if (country != null && !text.startsWith(country.toLowerCase(Locale.ROOT) + "-")) {
            return "country-differs";
        }
        String slug = text.substring(3);
        if (slug.startsWith("-") || slug.endsWith("-") || slug.contains("--")) {
            return "malformed";
        }
        return RESERVED.contains(slug) ? "reserved" : null;
    }

    private static @Nullable String textDefect(String text, int longest) {
        if (text.length() > longest) {
            return "too-long";
        }
        if (text.isBlank()) {
            return "required";
        }
        boolean plain =
                text.equals(text.strip())
                        && text.codePoints().noneMatch(Proposal::invisible)
                        && text.codePoints().noneMatch(point -> point == '<' || point == '>');
        return plain ? null : "malformed";
    }

    /** Control, formatting (such as right-to-left overrides), private and broken characters. */
    private static boolean invisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }

    private static @Nullable String within(double degrees, double most) {
        return degrees >= -most && degrees <= most ? null : "out-of-range";
    }

    private static @Nullable String languagesDefect(List<@Nullable String> tags) {
        if (tags.isEmpty()) {
            return "required";
        }
        if (tags.size() > MOST_LANGUAGES) {
            return "too-long";
        }
        if (Set.copyOf(tags.stream().map(String::valueOf).toList()).size() < tags.size()) {
            return "repeated";
        }
        return tags.stream().allMatch(Proposal::isLanguage) ? null : "unknown-language";
    }

    private static boolean isLanguage(@Nullable String tag) {
        if (tag == null || tag.isEmpty() || tag.length() > 35) {
            return false;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return LANGUAGES.contains(locale.getLanguage()) && locale.toLanguageTag().equals(tag);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** A place, not an offset: only places know when their clocks change. */
    private static @Nullable String zoneDefect(String zone) {
        boolean place =
                zone.contains("/")
                        && !zone.startsWith("Etc/")
                        && !zone.startsWith("SystemV/")
                        && ZoneId.getAvailableZoneIds().contains(zone);
        return place ? null : "unknown-time-zone";
    }
}
