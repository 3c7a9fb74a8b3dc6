package eu.werein.training.cycles.web;

import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.web.FamilyFactsRequest;
import eu.werein.platform.meetings.web.TextRequest;
import eu.werein.platform.meetings.web.TextsRequest;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.Forms;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.HomePolicy;
import eu.werein.training.cycles.Particulars;
import eu.werein.training.cycles.messaging.SeatsData;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that a host can say of a cycle. Only a text is needed to begin with; the rest has to be there
 * when it is published.
 *
 * @param texts by BCP 47 code
 * @param fallback the text that is shown to whom the others do not help; needed when there are
 *     several
 * @param openTo whose members may enrol; the host's own, unless told otherwise
 * @param homePolicy automatic, unless told otherwise
 * @param attendanceRule percent of the sessions that earn the certificate; 80, unless told
 *     otherwise
 */
@Schema(name = "CycleRequest")
record CycleRequest(
        @NotEmpty(message = "required") Map<
                                @Pattern(regexp = Language.PATTERN, message = "language-unknown") String,
                                @NotNull(message = "required") @Valid TextRequest>
                        texts,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @Nullable String fallback,
        @Size(max = 100, message = "length") @Nullable List<@NotNull(message = "required") @Valid SessionRequest> sessions,
        @Nullable FamilyFactsRequest familyFacts,
        @Size(max = 200, message = "length") @Nullable Set<
                                @NotNull(message = "required") @Pattern(regexp = PartnerId.PATTERN, message = "partner-unknown") String>
                        openTo,
        @Valid @Nullable SeatsRequest seats,
        @Schema(allowableValues = {"automatic", "coordinator-agrees"})
                @Pattern(regexp = HomePolicy.PATTERN, message = "invalid") @Nullable String homePolicy,
        @Min(value = 1, message = "range") @Max(value = 100, message = "range") @Nullable Integer attendanceRule)
        implements Forms.Form {

    private static final int USUAL_RULE = 80;

    /** What a form would say of a cycle as it is. */
    static CycleRequest of(Cycle cycle) {
        Particulars told = cycle.particulars();
        return new CycleRequest(
                TextsRequest.of(told.texts()),
                told.texts().fallback().code(),
                told.sessions().stream().map(SessionRequest::of).toList(),
                FamilyFactsRequest.of(told.familyFacts()),
                told.openTo().stream()
                        .map(PartnerId::value)
                        .collect(Collectors.toCollection(TreeSet::new)),
                cycle.state().seats().map(SeatsData::of).map(SeatsRequest::of).orElse(null),
                told.homePolicy().wireName(),
                told.attendanceRule());
    }

    @Override
    public void check(Forms.Findings findings) {
        TextsRequest.check(texts, fallback, findings);
        if (sessions != null) {
            for (int place = 0; place < sessions.size(); place++) {
                check(sessions.get(place), "/sessions/" + place, findings);
            }
        }
        if (seats != null) {
            seats.check(findings);
        }
    }

    private void check(@Nullable SessionRequest session, String pointer, Forms.Findings findings) {
        if (session == null) {
            return;
        }
        session.check(pointer, findings);
        boolean twice =
                session.id() != null
                        && sessions != null
                        && sessions.stream()
                                        .filter(other -> other != null)
                                        .filter(other -> session.id().equals(other.id()))
                                        .count()
                                > 1;
        if (twice) {
            findings.add(pointer + "/id", "twice");
        }
    }

    HomePolicy policy() {
        return homePolicy == null ? HomePolicy.AUTOMATIC : HomePolicy.of(homePolicy);
    }

    int rule() {
        return attendanceRule == null ? USUAL_RULE : attendanceRule;
    }
}
