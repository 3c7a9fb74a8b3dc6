package eu.werein.members.register;

import eu.werein.members.person.Business;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Folding;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.Sector;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Members of one partner, in memory. */
public final class InMemoryMembers implements Members {

    private final Map<MemberId, Member> members = new HashMap<>();
    private final Map<MemberId, String> registeredBy = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();

    @Override
    public synchronized Optional<Member> find(MemberId id) {
        return Optional.ofNullable(members.get(id)).filter(InMemoryMembers::isKnown);
    }

    @Override
    public synchronized Optional<String> registeredBy(MemberId id) {
        return Optional.ofNullable(registeredBy.get(id));
    }

    @Override
    public synchronized List<Member> find(Collection<MemberId> ids) {
        return ids.stream().distinct().map(this::find).flatMap(Optional::stream).toList();
    }

    @Override
    public synchronized Optional<MemberId> mergedInto(MemberId id) {
        return Optional.ofNullable(members.get(id)).map(Member::mergedInto);
    }

    @Override
    public synchronized boolean add(Member.Transition registered, Request request) {
        MemberId id = registered.after().id();
        registeredBy.putIfAbsent(id, request.bodyHash());
        return members.putIfAbsent(id, registered.after()) == null;
    }

    @Override
    public synchronized Optional<Member> change(
            MemberId id, Request request, Function<Member, Member.Transition> step) {
        Optional<Member> found = find(id);
        if (found.isEmpty() || isAnswered(id, request)) {
            return found;
        }
        Member current = found.get();
        Member after = step.apply(current).after();
        if (after.equals(current)) {
            return found;
        }
        if (request.key() != null) {
            answers.put(id + "/" + request.key(), request.bodyHash());
        }
        members.put(id, after.at(current.version() + 1));
        return Optional.of(after.at(current.version() + 1));
    }

    private boolean isAnswered(MemberId id, Request request) {
        String given = answers.get(id + "/" + request.key());
        if (given != null && !given.equals(request.bodyHash())) {
            throw new KeyReused();
        }
        return given != null;
    }

    @Override
    public synchronized List<MemberId> withExternalId(String externalId) {
        return members.values().stream()
                .filter(InMemoryMembers::isKnown)
                .filter(member -> externalId.equals(member.externalId()))
                .map(Member::id)
                .toList();
    }

    @Override
    public synchronized List<MemberId> runOut(LocalDate today, int limit) {
        return members.values().stream()
                .filter(member -> member.state() == MemberState.ACTIVE)
                .filter(member -> member.period().hasRunOut(today))
                .map(Member::id)
                .sorted(Comparator.comparing(MemberId::value))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Map<MemberState, Long> count() {
        Map<MemberState, Long> counts = new EnumMap<>(MemberState.class);
        for (MemberState state : MemberState.values()) {
            counts.put(
                    state,
                    members.values().stream().filter(member -> member.state() == state).count());
        }
        return counts;
    }

    @Override
    public synchronized Set<EmailAddress> knownAmong(Collection<EmailAddress> mailboxes) {
        Set<String> known =
                members.values().stream()
                        .filter(member -> member.state() != MemberState.LEFT)
                        .filter(InMemoryMembers::isKnown)
                        .flatMap(
                                member ->
                                        Optional.ofNullable(member.particulars().email()).stream())
                        .map(EmailAddress::mailbox)
                        .collect(Collectors.toSet());
        return mailboxes.stream()
                .filter(mailbox -> known.contains(mailbox.mailbox()))
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Listing list(Query query) {
        Position after = query.after();
        List<Member> found =
                meant(query.filter())
                        .filter(member -> after == null || key(member).compareTo(after.key()) > 0)
                        .limit(query.limit() + 1L)
                        .toList();
        boolean more = found.size() > query.limit();
        List<Member> shown = more ? found.subList(0, query.limit()) : found;
        return new Listing(
                shown, more ? new Position(key(shown.getLast()), shown.getLast().id()) : null);
    }

    @Override
    public void read(Filter filter, Consumer<Iterator<Member>> reader) {
        List<Member> meant;
        synchronized (this) {
            meant = meant(filter).toList();
        }
        reader.accept(meant.iterator());
    }

    private Stream<Member> meant(Filter filter) {
        return members.values().stream()
                .filter(InMemoryMembers::isKnown)
                .filter(member -> isMeant(member, filter))
                .sorted(Comparator.comparing(InMemoryMembers::key));
    }

    private static boolean isMeant(Member member, Filter filter) {
        Particulars known = member.particulars();
        Outline outline = member.outline();
        Business business = known.business();
        Sector sector = business == null ? Sector.UNKNOWN : business.sector();
        return List.of(folded(filter.text()).split(" ", -1)).stream()
                        .allMatch(search(member)::contains)
                && (filter.state() == null || filter.state() == member.state())
                && (filter.language() == null || filter.language() == known.language())
                && (filter.country() == null || filter.country().equals(known.place().country()))
                && (filter.stage() == null || filter.stage() == outline.stage())
                && (filter.sector() == null || filter.sector().codes().contains(sector.code()))
                && (filter.importId() == null
                        || filter.importId().equals(member.origin().importId()));
    }

    private static String search(Member member) {
        Particulars known = member.particulars();
        EmailAddress email = known.email();
        Business business = known.business();
        return folded(
                key(member)
                        + " "
                        + (email == null ? "" : email.value())
                        + " "
                        + (business == null ? "" : business.name())
                        + " "
                        + known.place().city()
                        + " "
                        + member.externalId());
    }

    private static boolean isKnown(Member member) {
        return member.state() != MemberState.ERASED;
    }

    private static String key(Member member) {
        return folded(
                member.particulars().name().familyName()
                        + " "
                        + member.particulars().name().givenName());
    }

    private static String folded(String text) {
        return Folding.fold(text);
    }
}
