package eu.werein.training.enrolment.web;

import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.store.Ids;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.ProblemException;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.enrolment.GatherParty;
import eu.werein.training.enrolment.GatheredParty;
import eu.werein.training.enrolment.PartyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Learners of one partner who want to come together. */
@RestController
@RequestMapping("/api/cycles/{host}/{id}/parties")
@Tag(name = "parties")
final class PartyController {

    private static final String HOST = "host";

    private final GatherParty gather;
    private final Ids ids;

    PartyController(GatherParty gather, Ids ids) {
        this.gather = gather;
        this.ids = ids;
    }

    @PostMapping
    @Allowed(Caller.SIGNED_IN)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begins a party, whose link she gives to whom she wants to come with")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    PartyResponse gather(
            @PathVariable String id,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody ComerRequest body) {
        String given = key.map(IdempotencyKey::value).orElseGet(ids::next);
        return answer(
                EnrolmentProblems.told(() -> gather.gather(PathIds.cycle(id), comer(body), given)));
    }

    @PostMapping("/{party}/companions")
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "Joins a party before it enrols")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    PartyResponse join(
            @PathVariable String id,
            @PathVariable String party,
            @Valid @RequestBody ComerRequest body) {
        CycleId cycle = PathIds.cycle(id);
        return answer(
                EnrolmentProblems.told(() -> gather.join(cycle, new PartyId(party), comer(body))));
    }

    @GetMapping("/{party}")
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "A party, for whom its link was given to")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    PartyResponse getParty(@PathVariable String id, @PathVariable String party) {
        String account = Actor.required().accountId();
        return answer(gather.see(PathIds.cycle(id), new PartyId(party), account));
    }

    private static GatherParty.Comer comer(ComerRequest body) {
        return new GatherParty.Comer(
                Actor.required().accountId(),
                new PartnerId(body.asMemberOf()),
                Consents.card(body.consents(), body.policyVersion()));
    }

    private static PartyResponse answer(Optional<GatherParty.View> view) {
        return view.map(PartyResponse::of).orElseThrow(ProblemException::notFound);
    }

    @Schema(name = "JoinPartyRequest")
    record ComerRequest(
            @NotNull(message = "required") @Pattern(regexp = PartnerId.PATTERN, message = "malformed") String asMemberOf,
            @Nullable List<
                            @NotNull(message = "required") @Pattern(regexp = Consents.PATTERN, message = "invalid") String>
                    consents,
            @Size(min = 1, max = 40, message = "length") @Nullable String policyVersion) {}

    /**
     * @param link to the page where others join, from the root of the user interface
     * @param enrolment that it has become, once it has enrolled
     */
    @Schema(name = "Party")
    record PartyResponse(
            String id,
            long version,
            String link,
            String home,
            int people,
            boolean leads,
            boolean joined,
            @Nullable String enrolment) {

        static PartyResponse of(GatherParty.View view) {
            GatheredParty party = view.party();
            return new PartyResponse(
                    party.id().value(),
                    party.version(),
                    "/cycles/%s/%s/parties/%s"
                            .formatted(TenantContext.current(), party.cycle(), party.id().value()),
                    party.home().value(),
                    party.people().size(),
                    view.leads(),
                    view.joined(),
                    view.enrolment().map(id -> id.value().toString()).orElse(null));
        }
    }
}
