package eu.werein.members.register.web;

import eu.werein.members.consent.Consents;
import eu.werein.members.consent.Purpose;
import eu.werein.members.memberships.Membership;
import eu.werein.members.memberships.Memberships;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.AccountStates;
import eu.werein.members.register.AccountStates.AccountState;
import eu.werein.members.register.Member;
import eu.werein.platform.access.Role;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows members with what others than the register know of them. */
@Component
final class Standings {

    private final Memberships memberships;
    private final AccountStates accounts;
    private final Consents consents;

    Standings(Memberships memberships, AccountStates accounts, Consents consents) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.consents = consents;
    }

    MemberResponse show(Member member, @Nullable MemberId mergedInto) {
        Map<MemberId, Set<Purpose>> refused = consents.refusals(List.of(member.id()));
        return MemberResponse.of(member, of(List.of(member), refused).apply(member), mergedInto);
    }

    List<MemberSummaryResponse> show(List<Member> members) {
        Function<Member, AccountStanding> standings = of(members, Map.of());
        return members.stream()
                .map(member -> MemberSummaryResponse.of(member, standings.apply(member)))
                .toList();
    }

    private Function<Member, AccountStanding> of(
            Collection<Member> members, Map<MemberId, Set<Purpose>> refused) {
        List<MemberId> ids = members.stream().map(Member::id).toList();
        Map<MemberId, Membership> byMember = memberships.of(ids);
        Map<MemberId, AccountState> states = accounts.of(ids);
        return member ->
                new AccountStanding(
                        roles(member, byMember.get(member.id())),
                        account(states.get(member.id())),
                        refused.getOrDefault(member.id(), Set.of()));
    }

    private static List<Role> roles(Member member, @Nullable Membership membership) {
        return sorted(membership == null ? member.roles() : membership.roles());
    }

    static List<Role> sorted(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }

    private static @Nullable String account(@Nullable AccountState state) {
        return state == null ? null : state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
