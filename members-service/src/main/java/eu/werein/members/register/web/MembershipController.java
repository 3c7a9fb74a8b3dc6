package eu.werein.members.register.web;

import eu.werein.members.home.HomePartner;
import eu.werein.members.memberships.ChangeRoles;
import eu.werein.members.memberships.MembershipEnded;
import eu.werein.members.register.LapseMember;
import eu.werein.members.register.LeavePartner;
import eu.werein.members.register.Member;
import eu.werein.members.register.RenewMember;
import eu.werein.members.register.ReturnMember;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.access.Role;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import eu.werein.platform.web.Requests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long somebody is a member, and what she may do as one. */
@RestController
@RequestMapping("/api/partners/{partner}/members/{id}")
@Tag(name = "members")
final class MembershipController {

    private static final String PARTNER = "partner";

    private final RenewMember renew;
    private final LapseMember lapse;
    private final ReturnMember comeBack;
    private final LeavePartner leave;
    private final ChangeRoles changeRoles;
    private final Register records;
    private final HomePartner home;
    private final Requests requests;

    MembershipController(
            RenewMember renew,
            LapseMember lapse,
            ReturnMember comeBack,
            LeavePartner leave,
            ChangeRoles changeRoles,
            Register records,
            HomePartner home,
            Requests requests) {
        this.renew = renew;
        this.lapse = lapse;
        this.comeBack = comeBack;
        this.leave = leave;
        this.changeRoles = changeRoles;
        this.records = records;
        this.home = home;
        this.requests = requests;
    }

    @PostMapping("/renewal")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Notes that a membership is paid for until a day")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<MemberResponse> renewMember(
            @PathVariable String id,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody RenewalRequest body) {
        if (body.paidUntil().isBefore(home.today()) || body.paidUntil().getYear() > 9999) {
            throw ProblemException.invalid(
                    List.of(Problem.Defect.of("/paidUntil", Dates.IMPOSSIBLE)));
        }
        Request request = requests.of(key, "renew", body);
        return records.change(
                id, known -> renew.renew(known, body.paidUntil(), records.occasion(), request));
    }

    @PostMapping("/lapse")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Lets a membership lapse until it is renewed")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<MemberResponse> lapseMember(
            @PathVariable String id, Optional<IdempotencyKey> key) {
        Request request = requests.of(key, "lapse", id);
        return records.change(id, known -> lapse.lapse(known, records.occasion(), request));
    }

    @PostMapping("/return")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Makes somebody who had lapsed or left a member again")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<MemberResponse> returnMember(
            @PathVariable String id, Optional<IdempotencyKey> key) {
        Request request = requests.of(key, "return", id);
        return records.change(
                id, known -> comeBack.comeBack(known, home.today(), records.occasion(), request));
    }

    @PostMapping("/departure")
    @Allowed({Caller.COORDINATOR, Caller.FEDERATION_ADMIN})
    @Operation(summary = "Notes that a member has left: her account may do nothing here any more")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<MemberResponse> noteDeparture(
            @PathVariable String id, Optional<IdempotencyKey> key) {
        Request request = requests.of(key, "departure", id);
        return records.change(id, known -> leave.leave(known, records.occasion(), request));
    }

    @PutMapping("/roles")
    @Allowed({Caller.COORDINATOR, Caller.FEDERATION_ADMIN})
    @Operation(summary = "Sets what a member's account may do within the partner")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    RolesResponse changeRoles(@PathVariable String id, @Valid @RequestBody RolesRequest body) {
        Member member = records.find(id);
        Set<Role> roles = changeRoles.change(member.id(), body.roles());
        return new RolesResponse(member.id().value(), Standings.sorted(roles));
    }

    @ExceptionHandler
    ResponseEntity<Problem> ended(MembershipEnded refusal) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .header("Content-Type", Problem.MEDIA_TYPE)
                .body(Problem.of(HttpStatus.CONFLICT, "membership-ended"));
    }

    /**
     * A membership's next days.
     *
     * @param paidUntil the last day that is paid for: today or later
     */
    @Schema(name = "RenewalRequest")
    record RenewalRequest(@NotNull(message = "required") LocalDate paidUntil) {}

    @Schema(name = "ChangeRolesRequest")
    record RolesRequest(@NotNull(message = "required") Set<Role> roles) {}

    @Schema(name = "MemberRoles")
    record RolesResponse(String memberId, List<Role> roles) {}
}
