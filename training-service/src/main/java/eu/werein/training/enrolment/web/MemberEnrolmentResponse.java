package eu.werein.training.enrolment.web;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.enrolment.MemberEnrolment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands somewhere, as her home knows it.
 *
 * @param id of the enrolment, unique within the host only
 * @param people how many her party has
 * @param at when the host decided so
 */
@Schema(name = "MemberEnrolment")
record MemberEnrolmentResponse(
        String id,
        long version,
        String host,
        String cycleId,
        String home,
        String memberId,
        boolean leads,
        int people,
        @Schema(allowableValues = {"confirmed", "waiting", "pending", "offered", "gone"})
                String standing,
        @Nullable String reason,
        @Nullable Instant until,
        boolean agreed,
        Instant at) {

    static MemberEnrolmentResponse of(PartnerId home, MemberEnrolment enrolment) {
        return new MemberEnrolmentResponse(
                enrolment.enrolment().value().toString(),
                enrolment.sequence(),
                enrolment.host().value(),
                enrolment.cycle().value(),
                home.value(),
                enrolment.memberId(),
                enrolment.leads(),
                enrolment.people(),
                enrolment.shown().standing(),
                enrolment.shown().reason(),
                enrolment.shown().until(),
                enrolment.agreed(),
                enrolment.at());
    }
}
