package eu.werein.training.enrolment.web;

import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.Page;
import eu.werein.training.enrolment.MemberEnrolments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in person and what she has enrolled in, whoever hosts it. */
@RestController
@RequestMapping("/api/me/enrolments")
@Tag(name = "me")
final class MyEnrolmentsController {

    private static final int PER_MEMBERSHIP = 200;

    private final Memberships memberships;
    private final MemberEnrolments enrolments;

    MyEnrolmentsController(Memberships memberships, MemberEnrolments enrolments) {
        this.memberships = memberships;
        this.enrolments = enrolments;
    }

    @GetMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "My enrolments over all partners, the latest first")
    Page<MemberEnrolmentResponse> listMyEnrolments() {
        List<MemberEnrolmentResponse> mine =
                memberships.of(Actor.required().accountId()).stream()
                        .flatMap(membership -> of(membership).stream())
                        .sorted(Comparator.comparing(MemberEnrolmentResponse::at).reversed())
                        .toList();
        return new Page<>(mine, null);
    }

    /** Each of her memberships has its own database. */
    private List<MemberEnrolmentResponse> of(Membership membership) {
        return TenantContext.<List<MemberEnrolmentResponse>, RuntimeException>call(
                membership.partner(),
                () ->
                        enrolments.of(membership.memberId(), PER_MEMBERSHIP).stream()
                                .map(
                                        found ->
                                                MemberEnrolmentResponse.of(
                                                        membership.partner(), found))
                                .toList());
    }
}
