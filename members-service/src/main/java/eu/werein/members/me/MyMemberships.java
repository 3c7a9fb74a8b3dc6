package eu.werein.members.me;

import eu.werein.members.me.MeResponse.MyMembership;
import eu.werein.members.memberships.Membership;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.PersonName;
import eu.werein.members.register.Member;
import eu.werein.members.register.Members;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what an account is at each active partner, from each partner's own register. */
@Component
final class MyMemberships {

    private final Memberships memberships;
    private final PartnerRegistry partners;
    private final Members members;

    MyMemberships(Memberships memberships, PartnerRegistry partners, Members members) {
        this.memberships = memberships;
        this.partners = partners;
        this.members = members;
    }

    /** A membership that was given just now: the log may not have told it yet. */
    record Fresh(PartnerId partner, Membership membership) {}

    private record Key(PartnerId partner, MemberId member) {}

    private record Shown(MyMembership membership, String language) {}

    MeResponse of(Actor actor, Optional<Fresh> fresh) {
        Map<Key, Set<Role>> roles = new HashMap<>();
        memberships
                .of(actor.accountId())
                .forEach(
                        told ->
                                roles.put(
                                        new Key(told.partner(), new MemberId(told.memberId())),
                                        told.roles()));
        fresh.ifPresent(
                given ->
                        roles.put(
                                new Key(given.partner(), given.membership().memberId()),
                                given.membership().roles()));
        List<Shown> shown = new ArrayList<>();
        roles.forEach((key, held) -> show(key, held).ifPresent(shown::add));
        shown.sort(
                Comparator.comparing((Shown one) -> one.membership().partner())
                        .thenComparing(one -> one.membership().memberId()));
        return new MeResponse(
                actor.accountId(),
                actor.federationAdmin(),
                shown.stream().map(Shown::membership).toList(),
                shown.stream().map(Shown::language).findFirst().orElse(null));
    }

    private Optional<Shown> show(Key key, Set<Role> roles) {
        return partners.find(key.partner())
                .filter(Partner::active)
                .flatMap(partner -> show(partner, key, roles));
    }

    private Optional<Shown> show(Partner partner, Key key, Set<Role> roles) {
        Optional<Member> member =
                TenantContext.<Optional<Member>, RuntimeException>call(
                        partner.id(), () -> members.find(key.member()));
        return member.map(
                known -> {
                    PersonName name = known.particulars().name();
                    return new Shown(
                            new MyMembership(
                                    partner.id(),
                                    partner.name(),
                                    key.member().value(),
                                    roles.stream().sorted().toList(),
                                    name.givenName(),
                                    name.familyName()),
                            known.particulars().language().code());
                });
    }
}
