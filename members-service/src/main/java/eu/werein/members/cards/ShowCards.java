package eu.werein.members.cards;

import eu.werein.members.consent.Consents;
import eu.werein.members.consent.Entry;
import eu.werein.members.consent.Ledger;
import eu.werein.members.consent.Subject;
import eu.werein.members.person.Business;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import eu.werein.members.register.Particulars;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows a host the cards of members of any partner, as far as each of them lets it. The only way in
 * which somebody's name comes to another partner.
 */
public final class ShowCards {

    private static final Disclosure NONE = new Disclosure.None();
    private static final Disclosure WITHDRAWN = new Disclosure.Withdrawn();

    private final PartnerRegistry partners;
    private final Consents consents;
    private final Members members;

    ShowCards(PartnerRegistry partners, Consents consents, Members members) {
        this.partners = partners;
        this.consents = consents;
        this.members = members;
    }

    /**
     * Whose card is asked for.
     *
     * @param home whose member she is
     */
    public record Person(PartnerId home, MemberId member) {}

    /** What the host may see of each; read in each home once. */
    public Map<Person, Disclosure> show(PartnerId host, Set<Person> people) {
        Map<PartnerId, List<Person>> byHome =
                people.stream().collect(Collectors.groupingBy(Person::home));
        Map<Person, Disclosure> shown = new HashMap<>();
        byHome.forEach((home, some) -> shown.putAll(atHome(host, home, some)));
        return shown;
    }

    /** A partner that is not active shows nobody. */
    private Map<Person, Disclosure> atHome(PartnerId host, PartnerId home, List<Person> people) {
        if (partners.find(home).filter(Partner::active).isEmpty()) {
            return people.stream().collect(Collectors.toMap(Function.identity(), _ -> NONE));
        }
        return TenantContext.<Map<Person, Disclosure>, RuntimeException>call(
                home, () -> ofBoundHome(host, people));
    }

    /** Consents are read last: what is taken back until then is not shown. */
    private Map<Person, Disclosure> ofBoundHome(PartnerId host, List<Person> people) {
        List<MemberId> ids = people.stream().map(Person::member).toList();
        List<Member> known = members.find(ids);
        Map<MemberId, Ledger> ledgers = consents.find(ids);
        Map<MemberId, Disclosure> shown = new HashMap<>();
        known.stream()
                .filter(member -> member.state() != MemberState.LEFT)
                .forEach(
                        member ->
                                shown.put(
                                        member.id(),
                                        disclose(host, member, ledgers.get(member.id()))));
        return people.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                person -> shown.getOrDefault(person.member(), NONE)));
    }

    private static Disclosure disclose(PartnerId host, Member member, @Nullable Ledger ledger) {
        return Optional.ofNullable(ledger)
                .flatMap(decided -> decided.on(Subject.cardTo(host)))
                .map(Entry::decision)
                .map(
                        decision ->
                                switch (decision) {
                                    case GIVEN -> new Disclosure.Shown(card(member));
                                    case WITHDRAWN -> WITHDRAWN;
                                    case REFUSED -> NONE;
                                })
                .orElse(NONE);
    }

    private static ShownCard card(Member member) {
        Particulars known = member.particulars();
        Business business = known.business();
        return new ShownCard(
                known.name(),
                known.language(),
                business == null ? null : business.name(),
                business == null ? null : business.trade());
    }
}
