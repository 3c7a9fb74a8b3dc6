package eu.werein.members.memberships.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.members.memberships.Membership;
import eu.werein.members.memberships.Memberships;
import eu.werein.members.memberships.Standing;
import eu.werein.members.memberships.messaging.MembershipMessages;
import eu.werein.members.person.MemberId;
import eu.werein.platform.access.Role;
import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Aggregates.Step;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Stored;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Memberships with their outbox, one document each under the member's id. */
@Component
final class MongoMemberships implements Memberships, Aggregates.Form<Membership> {

    private static final String ACCOUNT = "accountId";
    private static final String STATE = "state";
    private static final String ENDED = "ended";

    private final AggregateStore store;
    private final Aggregates<Membership> memberships;

    MongoMemberships(Outboxes outboxes) {
        store = outboxes.ofPartner("memberships");
        memberships = new Aggregates<>(store, this);
    }

    @Override
    public Map<MemberId, Membership> of(Collection<MemberId> members) {
        return store
                .find(
                        Filters.in("_id", members.stream().map(MemberId::value).toList()),
                        Sorts.ascending("_id"),
                        members.size())
                .stream()
                .map(MongoMemberships::membership)
                .collect(Collectors.toUnmodifiableMap(Membership::memberId, Function.identity()));
    }

    @Override
    public boolean add(Membership opened) {
        return memberships.add(opened.memberId().value(), step(opened));
    }

    @Override
    public Optional<Membership> change(MemberId member, UnaryOperator<Membership> step) {
        return memberships.change(member.value(), current -> step(step.apply(current)));
    }

    private static Step<Membership> step(Membership after) {
        return new Step<>(after, MembershipMessages.of(after));
    }

    @Override
    public Membership at(Membership membership, long version) {
        return membership;
    }

    @Override
    public Document write(Membership membership) {
        String state =
                switch (membership.standing()) {
                    case Standing.Unlinked _ -> "unlinked";
                    case Standing.Active _ -> "active";
                    case Standing.Ended _ -> ENDED;
                };
        return new Document(STATE, state)
                .append(ACCOUNT, membership.accountId().orElse(null))
                .append("roles", membership.roles().stream().map(Role::wireName).sorted().toList());
    }

    @Override
    public Optional<Membership> read(Stored stored) {
        return Optional.of(membership(stored));
    }

    private static Membership membership(Stored stored) {
        Document state = stored.state();
        String account = state.getString(ACCOUNT);
        Standing standing;
        if (ENDED.equals(state.getString(STATE))) {
            standing = new Standing.Ended(account);
        } else {
            standing = account == null ? new Standing.Unlinked() : new Standing.Active(account);
        }
        return new Membership(
                new MemberId(stored.revision().id()),
                state.getList("roles", String.class).stream()
                        .map(Role::of)
                        .collect(Collectors.toUnmodifiableSet()),
                standing);
    }
}
