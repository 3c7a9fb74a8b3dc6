package eu.werein.events.answers.web;

import eu.werein.events.answers.MemberAnswer;
import eu.werein.events.answers.MemberAnswers;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in person and what she has answered, whoever hosts it. */
@RestController
@RequestMapping("/api/me/answers")
@Tag(name = "me")
final class MyAnswersController {

    private static final int PER_MEMBERSHIP = 200;

    private final Memberships memberships;
    private final MemberAnswers answers;

    MyAnswersController(Memberships memberships, MemberAnswers answers) {
        this.memberships = memberships;
        this.answers = answers;
    }

    /**
     * What a member has answered somewhere, as her home knows it.
     *
     * @param id of gathering and date, unique within the host only
     * @param version counts what the host has told of the date
     * @param date that the occurrence was planned for
     * @param people who come with her answer, herself included; 0 with another word than yes
     * @param standing with the word yes
     * @param reason why she is gone
     * @param until when seats that she is offered are lost
     * @param at when the host decided so
     */
    @Schema(name = "MemberAnswer")
    record MemberAnswerResponse(
            String id,
            long version,
            String host,
            String gatheringId,
            LocalDate date,
            String home,
            String memberId,
            @Schema(allowableValues = {"yes", "no", "maybe"}) String answer,
            int people,
            @Schema(allowableValues = {"confirmed", "waiting", "offered", "gone"})
                    @Nullable String standing,
            @Nullable String reason,
            @Nullable Instant until,
            Instant at) {

        static MemberAnswerResponse of(PartnerId home, MemberAnswer answer) {
            @Nullable ShownStanding standing = answer.standing();
            return new MemberAnswerResponse(
                    answer.occurrence().value(),
                    answer.sequence(),
                    answer.host().value(),
                    answer.occurrence().gathering().value(),
                    answer.occurrence().date(),
                    home.value(),
                    answer.memberId(),
                    answer.word().wireName(),
                    answer.people(),
                    standing == null ? null : standing.standing(),
                    standing == null ? null : standing.reason(),
                    standing == null ? null : standing.until(),
                    answer.at());
        }
    }

    @GetMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "My answers over all partners, the latest first")
    Page<MemberAnswerResponse> listMyAnswers() {
        List<MemberAnswerResponse> mine =
                memberships.of(Actor.required().accountId()).stream()
                        .flatMap(membership -> of(membership).stream())
                        .sorted(Comparator.comparing(MemberAnswerResponse::at).reversed())
                        .toList();
        return new Page<>(mine, null);
    }

    /** Each of her memberships has its own database. */
    private List<MemberAnswerResponse> of(Membership membership) {
        PartnerId home = membership.partner();
        return TenantContext.<List<MemberAnswerResponse>, RuntimeException>call(
                home,
                () ->
                        answers.of(membership.memberId(), PER_MEMBERSHIP).stream()
                                .map(found -> MemberAnswerResponse.of(home, found))
                                .toList());
    }
}
