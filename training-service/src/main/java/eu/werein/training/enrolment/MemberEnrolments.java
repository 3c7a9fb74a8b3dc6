package eu.werein.training.enrolment;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.tenant.PartnerId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The enrolments of the bound partner's members, whoever hosts what they enrol in. */
public interface MemberEnrolments {

    /** Keeps it unless something newer is known of it. */
    void note(MemberEnrolment told);

    /** Of one member, the latest first, at most so many. */
    List<MemberEnrolment> of(String memberId, int limit);

    /** Whose leader asks for her coordinator's word; empty when nobody asks it any more. */
    Optional<MemberEnrolment> request(PartnerId host, EnrolmentId enrolment);

    /**
     * A part of all, in the order of their places.
     *
     * @param after the place of the last one of the part before
     */
    List<MemberEnrolment> list(Which which, @Nullable String after, int limit);

    /** Which of them. */
    enum Which {
        ALL,
        /** Where the coordinator is asked. */
        ASKING
    }

    /** Where one stands among all: unique, and the same for ever. */
    static String place(MemberEnrolment enrolment) {
        return enrolment.host() + "~" + enrolment.enrolment().value() + "~" + enrolment.memberId();
    }
}
