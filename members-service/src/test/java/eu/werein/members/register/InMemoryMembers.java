package eu.werein.members.register;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.MemberId;
import eu.werein.members.requests.Request;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Members of one partner, in memory; names are compared without accents in plain Latin only. */
public final class InMemoryMembers implements Members {

    private final Map<MemberId, Member> members = new HashMap<>();
    private final Map<MemberId, String> registeredBy = new HashMap<>();

    @Override
    public synchronized Optional<Member> find(MemberId id) {
        return Optional.ofNullable(members.get(id)).filter(InMemoryMembers::isKnown);
    }

    @Override
    public synchronized Optional<String> registeredBy(MemberId id) {
        return Optional.ofNullable(registeredBy.get(id));
    }

    @Override
    public synchronized boolean add(Member.Transition registered, Request request) {
        MemberId id = registered.after().id();
        registeredBy.putIfAbsent(id, request.bodyHash());
        return members.putIfAbsent(id, registered.after()) == null;
    }

    @Override
    public synchronized Optional<Member> change(
            MemberId id, Function<Member, Member.Transition> step) {
        return Optional.ofNullable(
                members.computeIfPresent(
                        id,
                        (known, current) -> {
                            Member after = step.apply(current).after();
                            return after.equals(current)
                                    ? current
                                    : after.at(current.version() + 1);
                        }));
    }

    @Override
    public synchronized Set<EmailAddress> knownAmong(Collection<EmailAddress> mailboxes) {
        Set<String> known =
                members.values().stream()
                        .filter(member -> member.state() != MemberState.LEFT)
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
        List<String> parts = List.of(folded(query.text()).strip().split(" ", -1));
        Position after = query.after();
        List<Member> found =
                members.values().stream()
                        .filter(InMemoryMembers::isKnown)
                        .filter(member -> query.state() == null || member.state() == query.state())
                        .filter(member -> parts.stream().allMatch(key(member)::contains))
                        .filter(member -> after == null || key(member).compareTo(after.key()) > 0)
                        .sorted(Comparator.comparing(InMemoryMembers::key))
                        .limit(query.limit() + 1L)
                        .toList();
        boolean more = found.size() > query.limit();
        List<Member> shown = more ? found.subList(0, query.limit()) : found;
        return new Listing(
                shown, more ? new Position(key(shown.getLast()), shown.getLast().id()) : null);
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
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
