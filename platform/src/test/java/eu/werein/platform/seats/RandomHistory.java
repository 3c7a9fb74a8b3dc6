package eu.werein.platform.seats;

import eu.werein.platform.tenant.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Rules, and commands that come to them, as chance has it. The same seed, the same history. */
final class RandomHistory {

    static final Instant START = Instant.parse("2027-01-01T08:00:00Z");
    private static final List<PartnerId> PARTNERS =
            List.of(
                    new PartnerId("be-mompreneurs"),
                    new PartnerId("fr-eleo-conseil"),
                    new PartnerId("fr-lincubacteur"),
                    new PartnerId("es-uvigo"));

    final Seed seed;
    private final Random random;
    private final List<Pseudonym> people = new ArrayList<>();
    private final List<EnrolmentId> ids = new ArrayList<>();
    private final List<SeatCommand> said = new ArrayList<>();
    private Instant clock = START;
    private int decision;

    RandomHistory(long number) {
        random = new Random(number);
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        seed = new Seed(HexFormat.of().formatHex(bytes));
        for (int i = 0; i < 24; i++) {
            people.add(new Pseudonym(uuid()));
        }
    }

    SeatRules rules() {
        int closing = 48 + random.nextInt(200);
        decision = 1 + random.nextInt(closing - 1);
        Order order =
                switch (random.nextInt(4)) {
                    case 0 -> new Order.Priority(hours(decision));
                    case 1 -> new Order.Draw(hours(decision), seed.hash());
                    default -> new Order.Arrival();
                };
        Floors floors = floors();
        int kept = floors.seats().values().stream().mapToInt(Integer::intValue).sum();
        return new SeatRules(
                Math.max(1, kept + random.nextInt(8)),
                floors,
                hours(random.nextInt(closing + 1)),
                hours(closing),
                1 + random.nextInt(60),
                order);
    }

    /** Sometimes the clock goes back, and often it is right when something falls due. */
    Instant clock(SeatPlan plan) {
        int chance = random.nextInt(20);
        if (chance == 0) {
            return clock.minus(Duration.ofHours(random.nextInt(9)));
        }
        if (chance < 4) {
            Instant due = Due.next(plan).flatMap(next -> next.when(plan)).orElse(clock);
            clock = due.isAfter(clock) ? due : clock;
        } else {
            clock = clock.plus(Duration.ofMinutes(random.nextInt(60 * 11)));
        }
        return clock;
    }

    /** Often one that was said before, however long ago. */
    SeatCommand command() {
        if (!said.isEmpty() && random.nextInt(6) == 0) {
            return pick(said);
        }
        SeatCommand command = freshCommand();
        said.add(command);
        return command;
    }

    private SeatCommand freshCommand() {
        int chance = random.nextInt(100);
        if (ids.isEmpty() || chance < 42) {
            return enrol();
        }
        if (chance < 52) {
            return new SeatCommand.Tick();
        }
        if (chance < 57) {
            return new SeatCommand.ChangeQuotas(1 + random.nextInt(12), floors());
        }
        if (chance < 60) {
            int hours = 48 + random.nextInt(200);
            return new SeatCommand.MoveClosing(hours(Math.max(hours, decision + 1)));
        }
        return chance < 61 ? new SeatCommand.CancelPlan() : ofParty();
    }

    private SeatCommand enrol() {
        boolean reused = !ids.isEmpty() && random.nextInt(25) == 0;
        EnrolmentId id = reused ? pick(ids) : new EnrolmentId(uuid());
        ids.add(id);
        int named = random.nextInt(10) < 6 ? 1 : 1 + random.nextInt(4);
        Set<Pseudonym> together = new HashSet<>();
        while (together.size() < named) {
            together.add(pick(people));
        }
        Party party =
                new Party(List.copyOf(together), random.nextInt(1 + Party.LARGEST - named) / 2);
        return new SeatCommand.Enrol(
                id,
                random.nextInt(2),
                pick(PARTNERS),
                party,
                random.nextInt(3),
                random.nextInt(4) > 0);
    }

    private SeatCommand ofParty() {
        EnrolmentId id = random.nextInt(30) == 0 ? new EnrolmentId(uuid()) : pick(ids);
        RequestKey key =
                new RequestKey(
                        random.nextInt(15) == 0 ? new UUID(0, 7) : uuid(), random.nextInt(2));
        return switch (random.nextInt(7)) {
            case 0 -> new SeatCommand.Accept(id, key);
            case 1 -> new SeatCommand.Refuse(id, key);
            case 2 -> new SeatCommand.Agree(id, key);
            case 3 -> new SeatCommand.Decline(id, key);
            case 4 -> new SeatCommand.Leave(id, someoneOf(id), key);
            case 5 -> new SeatCommand.Shrink(id, random.nextInt(3), key);
            default -> new SeatCommand.Cancel(id, key);
        };
    }

    private Pseudonym someoneOf(EnrolmentId id) {
        return said.stream()
                .filter(SeatCommand.Enrol.class::isInstance)
                .map(SeatCommand.Enrol.class::cast)
                .filter(enrol -> enrol.id().equals(id))
                .map(enrol -> pick(enrol.party().named()))
                .findFirst()
                .orElseGet(() -> pick(people));
    }

    private Floors floors() {
        Floors.Quota by = random.nextBoolean() ? Floors.Quota.PARTNER : Floors.Quota.COUNTRY;
        Map<String, Integer> seats = new HashMap<>();
        for (PartnerId partner : PARTNERS) {
            if (random.nextInt(3) == 0) {
                seats.put(
                        by == Floors.Quota.PARTNER
                                ? partner.value()
                                : partner.value().substring(0, 2),
                        1 + random.nextInt(3));
            }
        }
        return new Floors(by, seats);
    }

    private Instant hours(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
