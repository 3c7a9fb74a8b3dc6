package eu.werein.events.gatherings.web;

import eu.werein.events.gatherings.Plan;
import eu.werein.events.gatherings.RuleText;
import eu.werein.events.gatherings.Schedule;
import eu.werein.events.gatherings.Told;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.meetings.web.FamilyFactsRequest;
import eu.werein.platform.meetings.web.MeetingChecks;
import eu.werein.platform.meetings.web.TextRequest;
import eu.werein.platform.meetings.web.TextsRequest;
import eu.werein.platform.meetings.web.VenueRequest;
import eu.werein.platform.web.Forms;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that a host can say of a gathering, or of some of its dates.
 *
 * @param visibility who may know of it: the host's members, unless told otherwise
 * @param date the first one
 * @param startsAt on the clock of the zone, in full minutes; of an hour that comes twice the first
 * @param zone such as {@code Europe/Brussels}
 * @param rule how it repeats: an RRULE of RFC 5545 of FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYSETPOS
 *     and COUNT or UNTIL, which is a day
 * @param except days of the rule that are left out
 * @param texts by BCP 47 code
 * @param fallback the text that is shown to whom the others do not help; needed when there are
 *     several
 * @param link of an online gathering; may follow later
 * @param languages that are spoken; those of the texts, unless told otherwise
 * @param capacity how many can come; all, unless told otherwise
 */
@Schema(name = "GatheringRequest")
record GatheringRequest(
        @Schema(allowableValues = {"partner", "federation", "public"})
                @Pattern(regexp = Visibility.PATTERN, message = "invalid") @Nullable String visibility,
        @NotNull(message = "required") LocalDate date,
        @Schema(type = "string", example = "18:00") @NotNull(message = "required") LocalTime startsAt,
        @Schema(type = "string", example = "20:00") @NotNull(message = "required") LocalTime endsAt,
        @NotNull(message = "required") String zone,
        @Schema(example = "FREQ=WEEKLY;BYDAY=TH;COUNT=10") @Nullable String rule,
        @Size(max = 1000, message = "length") @Nullable Set<@NotNull(message = "required") LocalDate> except,
        @NotEmpty(message = "required") Map<
                                @Pattern(regexp = Language.PATTERN, message = "language-unknown") String,
                                @NotNull(message = "required") @Valid TextRequest>
                        texts,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @Nullable String fallback,
        @Schema(allowableValues = {"on-site", "online", "hybrid"})
                @NotNull(message = "required") @Pattern(regexp = Mode.PATTERN, message = "invalid") String mode,
        @Valid @Nullable VenueRequest place,
        @Size(max = 500, message = "length") @Pattern(regexp = MeetingChecks.LINK, message = "link") @Nullable String link,
        @Nullable FamilyFactsRequest familyFacts,
        @Nullable Set<
                        @NotNull(message = "required") @Pattern(regexp = Language.PATTERN, message = "language-unknown") String>
                languages,
        @Min(value = 1, message = "range") @Max(value = 10_000, message = "range") @Nullable Integer capacity)
        implements Forms.Form {

    /** What a form would say of a gathering as it is planned. */
    static GatheringRequest of(Plan plan) {
        Schedule schedule = plan.schedule();
        Told told = plan.told();
        URI link = told.link();
        return new GatheringRequest(
                plan.visibility().wireName(),
                schedule.first(),
                schedule.hours().startsAt(),
                schedule.hours().endsAt(),
                schedule.hours().zone().getId(),
                schedule.rule() == null ? null : RuleText.write(schedule.rule()),
                new TreeSet<>(schedule.except()),
                TextsRequest.of(told.texts()),
                told.texts().fallback().code(),
                told.mode().wireName(),
                VenueRequest.of(told.place()),
                link == null ? null : link.toString(),
                FamilyFactsRequest.of(told.familyFacts()),
                told.languages().stream()
                        .map(Language::code)
                        .collect(Collectors.toCollection(TreeSet::new)),
                told.capacity());
    }

    @Override
    public void check(Forms.Findings findings) {
        MeetingChecks.hours("", startsAt, endsAt, zone, findings);
        MeetingChecks.place("", mode, place, link, findings);
        TextsRequest.check(texts, fallback, findings);
        if (rule == null && except != null && !except.isEmpty()) {
            findings.add("/except", "not-in-rule");
        }
    }

    Visibility visible() {
        return visibility == null ? Visibility.PARTNER : Visibility.of(visibility);
    }

    /** What is told by a form that was checked. */
    Told told() {
        return new Told(
                TextsRequest.read(texts, fallback),
                Mode.of(mode),
                place == null ? null : place.venue(),
                link == null ? null : URI.create(link),
                familyFacts == null ? Set.of() : familyFacts.facts(),
                (languages == null ? texts.keySet() : languages)
                        .stream().map(Language::of).collect(Collectors.toUnmodifiableSet()),
                capacity);
    }
}
