package eu.werein.training.rush;

import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import eu.werein.training.OpenCycle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Everybody who wants to come, some of them in parties that have gathered. */
final class Crowd {

    private static final Duration VALID = Duration.ofDays(60);
    private static final int AT_ONCE = 32;

    private final List<RunningService> replicas;
    private final List<PartnerId> homes;

    Crowd(List<RunningService> replicas, List<PartnerId> homes) {
        this.replicas = replicas;
        this.homes = homes;
    }

    /**
     * A leader and what she asks with.
     *
     * @param party that she gathered, if she does not come alone
     */
    record Leader(int number, PartnerId home, Client client, @Nullable String party) {

        String request() {
            return party == null
                    ? "{\"asMemberOf\": \"%s\"}".formatted(home)
                    : "{\"asMemberOf\": \"%s\", \"party\": \"%s\"}".formatted(home, party);
        }
    }

    private record Person(String account, PartnerId home, Client client) {}

    /** So many parties of 1 to 4, of all homes. */
    List<Leader> gather(OpenCycle cycle, int parties, Random random) {
        List<List<Person>> groups = new ArrayList<>();
        for (int number = 0; number < parties; number++) {
            int size = random.nextInt(10) < 6 ? 1 : 2 + random.nextInt(3);
            PartnerId home = homes.get(random.nextInt(homes.size()));
            List<Person> group = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                group.add(join(number, "rush-%s-%d-%d".formatted(cycle.id(), number, i), home));
            }
            groups.add(group);
        }
        awaitKnown(groups);
        List<Leader> leaders = new ArrayList<>();
        Semaphore places = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var gathered = new ArrayList<Future<Leader>>();
            for (int number = 0; number < parties; number++) {
                int of = number;
                gathered.add(
                        threads.submit(
                                () -> {
                                    places.acquire();
                                    try {
                                        return leader(cycle, of, groups.get(of));
                                    } finally {
                                        places.release();
                                    }
                                }));
            }
            for (var each : gathered) {
                leaders.add(each.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return leaders;
    }

    private void awaitKnown(List<List<Person>> groups) {
        for (RunningService replica : replicas) {
            Memberships memberships = replica.bean(Memberships.class);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(5))
                    .until(
                            () ->
                                    groups.stream()
                                            .flatMap(List::stream)
                                            .noneMatch(
                                                    person ->
                                                            memberships
                                                                    .of(person.account())
                                                                    .isEmpty()));
        }
    }

    private Person join(int number, String account, PartnerId home) {
        RunningService replica = replicas.get(number % replicas.size());
        replica.federation()
                .membership(
                        account,
                        home.value(),
                        "m-" + account,
                        Membership.State.ACTIVE,
                        Role.MEMBER);
        String token =
                TestTokens.signed(
                        account,
                        claims -> claims.expirationTime(Date.from(Instant.now().plus(VALID))));
        return new Person(account, home, replica.client().as(token));
    }

    private static Leader leader(OpenCycle cycle, int number, List<Person> group) {
        Person leader = group.getFirst();
        if (group.size() == 1) {
            return new Leader(number, leader.home(), leader.client(), null);
        }
        String as = "{\"asMemberOf\": \"%s\"}".formatted(leader.home());
        String parties = cycle.path() + "/parties";
        String party =
                asked(() -> leader.client().post(parties, as, "Idempotency-Key", "party"))
                        .text("/id");
        for (Person companion : group.subList(1, group.size())) {
            asked(() -> companion.client().post(parties + "/" + party + "/companions", as));
        }
        return new Leader(number, leader.home(), leader.client(), party);
    }

    private static Client.Answer asked(Supplier<Client.Answer> request) {
        Client.Answer answer = Patience.answer(request);
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return answer;
    }
}
