package eu.werein.members.register.web;

import eu.werein.members.person.MemberId;
import eu.werein.members.register.CannotMerge;
import eu.werein.members.register.FindDuplicates;
import eu.werein.members.register.Member;
import eu.werein.members.register.Members;
import eu.werein.members.register.MergeMembers;
import eu.werein.members.register.Stale;
import eu.werein.members.register.Suspicion;
import eu.werein.members.register.Suspicion.Because;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Paging;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Records that may be of one person, and how they become one. */
@RestController
@RequestMapping("/api/partners/{partner}/members")
@Tag(name = "members")
final class DuplicateController {

    private static final String PARTNER = "partner";

    private final FindDuplicates duplicates;
    private final MergeMembers merge;
    private final Members members;
    private final Standings standings;
    private final Register records;
    private final Paging paging;

    DuplicateController(
            FindDuplicates duplicates,
            MergeMembers merge,
            Members members,
            Standings standings,
            Register records,
            Paging paging) {
        this.duplicates = duplicates;
        this.merge = merge;
        this.members = members;
        this.standings = standings;
        this.records = records;
        this.paging = paging;
    }

    @GetMapping("/duplicates")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Pairs of records that may be of one person, and why")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    Page<DuplicateResponse> listDuplicates(
            @RequestParam Optional<String> cursor,
            @Schema(type = "integer", minimum = "1", maximum = "200") @RequestParam
                    Optional<Integer> limit) {
        Paging.Part part = paging.part("duplicates", cursor, limit);
        String after = part.after().orElse("");
        List<Suspicion> found =
                duplicates.find().stream()
                        .filter(pair -> place(pair).compareTo(after) > 0)
                        .limit(part.limit() + 1L)
                        .toList();
        Page<Suspicion> page = part.page(found, DuplicateController::place);
        return new Page<>(shown(page.items()), page.next());
    }

    private static String place(Suspicion pair) {
        return pair.first() + " " + pair.second();
    }

    private List<DuplicateResponse> shown(List<Suspicion> pairs) {
        Set<MemberId> ids =
                pairs.stream()
                        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                        .collect(Collectors.toSet());
        Map<String, MemberSummaryResponse> summaries =
                standings.show(members.find(ids)).stream()
                        .collect(Collectors.toMap(MemberSummaryResponse::id, Function.identity()));
        return pairs.stream().map(pair -> shown(pair, summaries)).filter(Objects::nonNull).toList();
    }

    /** None when one of the two was erased a moment ago. */
    private static @Nullable DuplicateResponse shown(
            Suspicion pair, Map<String, MemberSummaryResponse> summaries) {
        MemberSummaryResponse first = summaries.get(pair.first().value());
        MemberSummaryResponse second = summaries.get(pair.second().value());
        return first == null || second == null
                ? null
                : new DuplicateResponse(
                        first,
                        second,
                        pair.because().stream().sorted().map(Because::wireName).toList());
    }

    @PostMapping("/{id}/merge")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Takes another record of the same person into this one")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<MemberResponse> mergeMember(
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody MergeRequest body) {
        long seen = EntityTag.version(ifMatch);
        try {
            return records.change(id, known -> merge(known, seen, body));
        } catch (Stale _) {
            throw ProblemException.of(HttpStatus.CONFLICT, "stale");
        } catch (CannotMerge refusal) {
            throw switch (refusal.reason()) {
                case BOTH_HAVE_ACCOUNTS ->
                        ProblemException.of(HttpStatus.CONFLICT, "both-have-accounts");
                case ACCOUNT_STAYS -> ProblemException.of(HttpStatus.CONFLICT, "account-stays");
                case OTHER_UNKNOWN ->
                        ProblemException.invalid(
                                List.of(Problem.Defect.of("/otherId", "not-found")));
            };
        }
    }

    private Optional<Member> merge(MemberId kept, long seen, MergeRequest body) {
        return merge.merge(
                new MergeMembers.Wanted(
                        kept, seen, new MemberId(body.otherId()), body.otherVersion(), body.take()),
                records.occasion());
    }

    /**
     * Which record is taken in.
     *
     * @param otherVersion at which it was seen
     * @param take fields in which its values replace those of the record that stays
     */
    @Schema(name = "MergeRequest")
    record MergeRequest(
            @NotBlank(message = "required") @Size(max = 64, message = "length") String otherId,
            long otherVersion,
            @NotNull(message = "required") Set<String> take) {}

    @Schema(name = "PossibleDuplicate")
    record DuplicateResponse(
            MemberSummaryResponse first,
            MemberSummaryResponse second,
            @Schema(allowableValues = {"email", "phone", "name-and-birth-date", "name-and-place"})
                    List<String> because) {}
}
