package eu.werein.training.rush;

import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Crews;
import eu.werein.platform.testing.Patience;
import eu.werein.training.OpenCycle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Everybody who wants to come, some of them in parties that have gathered. */
final class Crowd {

    private static final int AT_ONCE = 32;
    private static final int LARGEST_PARTY = 4;
    private static final int ALONE_OF_TEN = 6;

    private final Surroundings surroundings;
    private final List<Integer> ports;

    Crowd(Surroundings surroundings, List<Integer> ports) {
        this.surroundings = surroundings;
        this.ports = ports;
    }

    /**
     * A leader and what she asks with.
     *
     * @param party that she gathered, if she does not come alone
     */
    record Leader(PartnerId home, Client client, @Nullable String party) {

        String request() {
            return party == null
                    ? "{\"asMemberOf\": \"%s\"}".formatted(home)
                    : "{\"asMemberOf\": \"%s\", \"party\": \"%s\"}".formatted(home, party);
        }
    }

    private record Group(PartnerId home, List<Client> people) {}

    /** So many parties of 1 to 4, of all homes. */
    List<Leader> gather(OpenCycle cycle, int parties, Random random) {
        List<PartnerId> homes = surroundings.homes();
        List<Integer> sizes = new ArrayList<>();
        List<PartnerId> from = new ArrayList<>();
        for (int number = 0; number < parties; number++) {
            boolean alone = random.nextInt(10) < ALONE_OF_TEN;
            sizes.add(alone ? 1 : 2 + random.nextInt(LARGEST_PARTY - 1));
            from.add(homes.get(random.nextInt(homes.size())));
        }
        List<Group> groups =
                Crews.all(
                        AT_ONCE,
                        parties,
                        number -> joined(cycle, number, from.get(number), sizes.get(number)));
        return Crews.all(AT_ONCE, parties, number -> leader(cycle, groups.get(number)));
    }

    /** A party asks one replica. */
    private Group joined(OpenCycle cycle, int number, PartnerId home, int size) {
        int port = ports.get(number % ports.size());
        return new Group(
                home,
                IntStream.range(0, size)
                        .mapToObj(i -> "rush-%s-%d-%d".formatted(cycle.id(), number, i))
                        .map(account -> surroundings.join(account, home, Role.MEMBER, port))
                        .toList());
    }

    private static Leader leader(OpenCycle cycle, Group group) {
        Client leader = group.people().getFirst();
        String as = "{\"asMemberOf\": \"%s\"}".formatted(group.home());
        if (group.people().size() == 1) {
            known(leader, cycle);
            return new Leader(group.home(), leader, null);
        }
        String parties = cycle.path() + "/parties";
        String party = asked(leader, parties, as, "Idempotency-Key", "party").text("/id");
        for (Client companion : group.people().subList(1, group.people().size())) {
            asked(companion, parties + "/" + party + "/companions", as);
        }
        return new Leader(group.home(), leader, party);
    }

    private static void known(Client person, OpenCycle cycle) {
        requireDone(Patience.onceKnown(() -> person.get(cycle.path())));
    }

    private static Client.Answer asked(Client person, String path, String body, String... headers) {
        return requireDone(Patience.onceKnown(() -> person.post(path, body, headers)));
    }

    private static Client.Answer requireDone(Client.Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return answer;
    }
}
