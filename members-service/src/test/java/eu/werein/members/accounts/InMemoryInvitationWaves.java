package eu.werein.members.accounts;

import eu.werein.members.person.MemberId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parts of waves, in memory. */
final class InMemoryInvitationWaves implements InvitationWaves {

    private final Map<String, List<MemberId>> parts = new HashMap<>();

    @Override
    public synchronized void keep(String part, List<MemberId> members) {
        parts.putIfAbsent(part, List.copyOf(members));
    }

    @Override
    public synchronized List<MemberId> find(String part) {
        return parts.getOrDefault(part, List.of());
    }

    @Override
    public synchronized void forget(String part) {
        parts.remove(part);
    }
}
