package eu.werein.events.feeds;

import eu.werein.events.answers.MemberAnswer;
import eu.werein.events.answers.MemberAnswers;
import eu.werein.platform.access.ActivePartners;
import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.util.List;
import java.util.Set;

/** What somebody has answered, as the homes know it of which she is a member. */
final class OwnAnswers {

    /** A calendar tells of a year: more than one answer a day. */
    private static final int MOST = 500;

    private final ActivePartners partners;
    private final Memberships memberships;
    private final MemberAnswers answers;

    OwnAnswers(ActivePartners partners, Memberships memberships, MemberAnswers answers) {
        this.partners = partners;
        this.memberships = memberships;
        this.answers = answers;
    }

    /** A home, or a host, that is not active is as if it were not there. */
    Answered of(String accountId) {
        Set<PartnerId> active = partners.all();
        List<Membership> own =
                memberships.of(accountId).stream()
                        .filter(membership -> active.contains(membership.partner()))
                        .toList();
        return Answered.of(
                Set.copyOf(own.stream().map(Membership::partner).toList()),
                own.stream()
                        .flatMap(membership -> of(membership).stream())
                        .filter(answer -> active.contains(answer.host()))
                        .toList());
    }

    private List<MemberAnswer> of(Membership membership) {
        return TenantContext.<List<MemberAnswer>, RuntimeException>call(
                membership.partner(), () -> answers.of(membership.memberId(), MOST));
    }
}
