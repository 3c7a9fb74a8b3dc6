package eu.werein.members.register.web;

import eu.werein.members.memberships.Membership;
import eu.werein.members.memberships.Memberships;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.AccountStates;
import eu.werein.members.register.AccountStates.AccountState;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.Cursors;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Shows members with their roles and cuts the register into pages. */
@Component
final class MemberPages {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final int MAX_TEXT = 100;

    private final Members members;
    private final Memberships memberships;
    private final AccountStates accounts;
    private final Cursors cursors;

    MemberPages(Members members, Memberships memberships, AccountStates accounts, Cursors cursors) {
        this.members = members;
        this.memberships = memberships;
        this.accounts = accounts;
        this.cursors = cursors;
    }

    Page<MemberResponse> page(
            String text, Optional<String> state, Optional<String> cursor, Optional<Integer> limit) {
        MemberState only = state.map(MemberPages::state).orElse(null);
        int size = limit.orElse(DEFAULT_LIMIT);
        if (size < 1 || size > MAX_LIMIT) {
            throw invalid("?limit");
        }
        if (text.length() > MAX_TEXT) {
            throw invalid("?q");
        }
        String scope = TenantContext.current() + "/members/" + only + "/" + text;
        Members.Position after =
                cursor.map(given -> position(cursors.decode(scope, given))).orElse(null);
        Members.Listing listing = members.list(new Members.Query(text, only, after, size));
        Members.Position next = listing.next();
        return new Page<>(
                responses(listing.members()),
                next == null ? null : cursors.encode(scope, next.id() + "/" + next.key()));
    }

    private static Members.Position position(String text) {
        int slash = text.indexOf('/');
        return new Members.Position(
                text.substring(slash + 1), new MemberId(text.substring(0, slash)));
    }

    List<MemberResponse> responses(List<Member> shown) {
        List<MemberId> ids = shown.stream().map(Member::id).toList();
        Map<MemberId, Membership> byMember = memberships.of(ids);
        Map<MemberId, AccountState> states = accounts.of(ids);
        return shown.stream()
                .map(
                        member ->
                                MemberResponse.of(
                                        member,
                                        roles(member, byMember.get(member.id())),
                                        account(member, states.get(member.id()))))
                .toList();
    }

    /** Until her membership is open, those that she was registered with. */
    private static Set<Role> roles(Member member, @Nullable Membership membership) {
        return membership == null ? member.roles() : membership.roles();
    }

    private static @Nullable String account(Member member, @Nullable AccountState state) {
        if (member.particulars().email() == null) {
            return null;
        }
        AccountState shown = state == null ? AccountState.WAITING : state;
        return shown.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static MemberState state(String name) {
        for (MemberState state : MemberState.values()) {
            if (state.wireName().equals(name)) {
                return state;
            }
        }
        throw invalid("?state");
    }

    private static ProblemException invalid(String parameter) {
        return ProblemException.of(
                HttpStatus.BAD_REQUEST,
                "invalid",
                List.of(Problem.Defect.of(parameter, "malformed")));
    }
}
