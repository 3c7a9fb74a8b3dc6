package eu.werein.events.rush;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.EventsApplication;
import eu.werein.events.gatherings.PlantedGathering;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Role;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Crews;
import eu.werein.platform.testing.Patience;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * Everybody answers to one evening at once, over HTTP: members of two partners, alone or with up to
 * three more; some change their minds, and who is offered seats mostly takes them. Another host has
 * a gathering of the same id, to which nobody answers. Afterwards all is checked by the second
 * implementation of the rule.
 */
final class AnswersRush implements AutoCloseable {

    private static final int CLIENTS = 64;
    private static final int MOST_BYTES = 1 << 20;
    private static final Duration QUIET = Duration.ofMinutes(2);
    private static final Duration TOKENS_SERVE = Duration.ofHours(2);
    private static final String DATE = "2099-03-12";

    private final RunningService service =
            RunningService.start(
                    List.of(EventsApplication.class, AnswerLog.Beans.class),
                    Map.of("werein.service", "events-rush"));
    private final PartnerId host = service.partner("be");
    private final PartnerId other = service.partner("es");
    private final String id = UUID.randomUUID().toString();
    private final String key = host + ":" + id + "." + DATE;
    private final Map<String, Guest> guests = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();

    /** Somebody who answers. */
    private record Guest(PartnerId home, Client client) {}

    /**
     * What came of it.
     *
     * @param requests that were answered
     * @param bytes of the document afterwards
     */
    record Result(int requests, double seconds, int bytes) {}

    /** So many answer, some of them more than once. */
    Result run(int people, int seats, long seed) {
        PlantedGathering.keep(service, host, id, Visibility.FEDERATION, seats);
        PlantedGathering.keep(service, other, id, Visibility.FEDERATION, seats);
        List<Guest> coming = invite(people);
        AtomicInteger next = new AtomicInteger();
        long begun = System.nanoTime();
        Crews.together(
                CLIENTS,
                client -> {
                    Random random = new Random(seed + client);
                    for (int i = next.getAndIncrement(); i < people; i = next.getAndIncrement()) {
                        comes(coming.get(i), random);
                        takesAnOffer(random);
                    }
                });
        double seconds = (System.nanoTime() - begun) / 1e9;
        Document kept = quiet();
        new SecondReading(kept, service.bean(AnswerLog.class).of(key)).check(seats);
        assertThat(nobodyAnswered()).isTrue();
        return new Result(requests.get(), seconds, bytes());
    }

    /** Members have the ids of their accounts, made as ids are made. */
    private List<Guest> invite(int people) {
        List<Guest> invited = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String account = UUID.randomUUID().toString();
            PartnerId home = i % 3 == 0 ? other : host;
            service.federation()
                    .membership(
                            account, home.value(), account, Membership.State.ACTIVE, Role.MEMBER);
            Instant end = Instant.now().plus(TOKENS_SERVE);
            String token =
                    TestTokens.signed(account, claims -> claims.expirationTime(Date.from(end)));
            Guest guest = new Guest(home, service.client().as(token));
            invited.add(guest);
            guests.put(account, guest);
        }
        Guest last = invited.getLast();
        Patience.onceKnown(() -> last.client().get(path()));
        return invited;
    }

    private String path() {
        return "/api/gatherings/" + host + "/" + id + "/occurrences/" + DATE + "/answer";
    }

    private void comes(Guest guest, Random random) {
        int mood = random.nextInt(20);
        if (mood < 2) {
            says(guest, "no", 1);
        } else if (mood < 5) {
            says(guest, "maybe", 1);
        } else {
            says(guest, "yes", random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 1);
        }
        if (mood % 5 == 0) {
            says(guest, mood < 5 ? "yes" : "no", 1);
        }
    }

    /** Some are left alone; who takes one may come with fewer. */
    private void takesAnOffer(Random random) {
        String member = service.bean(AnswerLog.class).nextOffer(key);
        if (member != null && random.nextInt(10) < 8) {
            says(Objects.requireNonNull(guests.get(member)), "yes", 1);
        }
    }

    private void says(Guest guest, String answer, int people) {
        String body =
                "{\"asMemberOf\":\"%s\",\"answer\":\"%s\",\"people\":%d}"
                        .formatted(guest.home(), answer, people);
        String request = UUID.randomUUID().toString();
        Client.Answer told =
                Patience.onceKnown(
                        () -> guest.client().put(path(), body, "Idempotency-Key", request));
        assertThat(told.status()).as(told.body()).isIn(200, 202);
        requests.incrementAndGet();
    }

    /** Once all that was given birth to was told and taken out of the document. */
    private Document quiet() {
        return Awaitility.await()
                .atMost(QUIET)
                .until(
                        () -> kept(host),
                        kept ->
                                kept.getList("outbox", Document.class).isEmpty()
                                        && kept.getLong("sequence")
                                                == service.bean(AnswerLog.class).of(key).size());
    }

    private Document kept(PartnerId partner) {
        return Objects.requireNonNull(found(partner));
    }

    private Document found(PartnerId partner) {
        return Bound.to(
                partner,
                () ->
                        service.bean(PartnerDatabases.class)
                                .collection("answers")
                                .find(new Document("_id", id + "." + DATE))
                                .first());
    }

    private boolean nobodyAnswered() {
        return found(other) == null;
    }

    /** Which is all that is kept of the evening. */
    private int bytes() {
        int bytes =
                Bound.to(
                        host,
                        () ->
                                Objects.requireNonNull(
                                                service.bean(PartnerDatabases.class)
                                                        .collection("answers")
                                                        .find(
                                                                new Document(
                                                                        "_id", id + "." + DATE),
                                                                RawBsonDocument.class)
                                                        .first())
                                        .getByteBuffer()
                                        .remaining());
        assertThat(bytes).isLessThan(MOST_BYTES);
        return bytes;
    }

    @Override
    public void close() {
        service.close();
    }
}
