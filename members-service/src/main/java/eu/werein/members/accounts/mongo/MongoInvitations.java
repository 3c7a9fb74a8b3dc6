package eu.werein.members.accounts.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.members.accounts.Invitation;
import eu.werein.members.accounts.InvitationState;
import eu.werein.members.accounts.InvitationState.AccountOpened;
import eu.werein.members.accounts.InvitationState.AccountWanted;
import eu.werein.members.accounts.InvitationState.Invited;
import eu.werein.members.accounts.InvitationState.LinkAccepted;
import eu.werein.members.accounts.InvitationState.LinkGiven;
import eu.werein.members.accounts.InvitationState.LinkOffered;
import eu.werein.members.accounts.InvitationState.Linked;
import eu.werein.members.accounts.InvitationState.MembershipGiven;
import eu.werein.members.accounts.InvitationState.OrganizationJoined;
import eu.werein.members.accounts.Invitations;
import eu.werein.members.person.MemberId;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Aggregates.Step;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invitations, one document each under the member's id; they tell nobody anything. */
@Component
final class MongoInvitations implements Invitations, Aggregates.Form<Invitation> {

    private static final String STEP = "step";
    private static final String ACCOUNT = "accountId";
    private static final String USERNAME = "username";

    private final AggregateStore store;
    private final Aggregates<Invitation> invitations;

    MongoInvitations(Outboxes outboxes) {
        store = outboxes.ofPartner("invitations");
        invitations = new Aggregates<>(store, this);
    }

    @Override
    public Optional<Invitation> find(MemberId member) {
        return invitations.find(member.value());
    }

    @Override
    public List<Invitation> of(Collection<MemberId> members) {
        return store
                .find(
                        Filters.in("_id", members.stream().map(MemberId::value).toList()),
                        Sorts.ascending("_id"),
                        members.size())
                .stream()
                .map(MongoInvitations::invitation)
                .toList();
    }

    @Override
    public Invitation open(Invitation wanted) {
        return find(wanted.memberId())
                .or(
                        () -> {
                            invitations.add(wanted.memberId().value(), untold(wanted));
                            return find(wanted.memberId());
                        })
                .orElseThrow();
    }

    @Override
    public Optional<Invitation> change(MemberId member, UnaryOperator<Invitation> step) {
        return invitations.change(member.value(), current -> untold(step.apply(current)));
    }

    private static Step<Invitation> untold(Invitation after) {
        return new Step<>(after, List.of());
    }

    @Override
    public Invitation at(Invitation invitation, long version) {
        return invitation;
    }

    @Override
    public Document write(Invitation invitation) {
        return switch (invitation.state()) {
            case AccountWanted(String username) ->
                    step("account-wanted", null).append(USERNAME, username);
            case AccountOpened(String account) -> step("account-opened", account);
            case OrganizationJoined(String account) -> step("organization-joined", account);
            case MembershipGiven(String account) -> step("membership-given", account);
            case Invited(String account) -> step("invited", account);
            case LinkOffered() -> step("link-offered", null);
            case LinkAccepted(String account) -> step("link-accepted", account);
            case LinkGiven(String account) -> step("link-given", account);
            case Linked(String account) -> step("linked", account);
        };
    }

    private static Document step(String step, @Nullable String account) {
        return new Document(STEP, step).append(ACCOUNT, account);
    }

    @Override
    public Optional<Invitation> read(Stored stored) {
        return Optional.of(invitation(stored));
    }

    private static Invitation invitation(Stored stored) {
        Document state = stored.state();
        String account = state.getString(ACCOUNT);
        InvitationState step =
                switch (state.getString(STEP)) {
                    case "account-wanted" -> new AccountWanted(state.getString(USERNAME));
                    case "account-opened" -> new AccountOpened(account);
                    case "organization-joined" -> new OrganizationJoined(account);
                    case "membership-given" -> new MembershipGiven(account);
                    case "invited" -> new Invited(account);
                    case "link-offered" -> new LinkOffered();
                    case "link-accepted" -> new LinkAccepted(account);
                    case "link-given" -> new LinkGiven(account);
                    case "linked" -> new Linked(account);
                    default -> throw new IllegalStateException("not a step of an invitation");
                };
        return new Invitation(new MemberId(stored.revision().id()), step);
    }
}
