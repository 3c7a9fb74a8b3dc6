package eu.werein.platform.seats.mongo;

import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.Progress;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.seats.Seed;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** A plan's fields in its document. The seed of a draw is none of them before it was drawn. */
public final class SeatPlanDocument {

    private SeatPlanDocument() {}

    /** The fields of a plan. */
    public static Document write(SeatPlan plan) {
        List<Entry> parties = plan.parties().sorted(Comparator.comparingInt(Entry::turn)).toList();
        List<PartnerId> partners = parties.stream().map(Entry::partner).distinct().toList();
        return new Document("rules", rules(plan.rules()))
                .append("progress", progress(plan.progress()))
                .append("partners", partners.stream().map(PartnerId::value).toList())
                .append("parties", new Binary(new PackedParties(partners).write(parties)));
    }

    /**
     * The plan of a document that {@link #write} made, which may have other fields as well.
     *
     * @throws IllegalArgumentException when it was not
     */
    public static SeatPlan read(Document document) {
        List<PartnerId> partners =
                document.getList("partners", String.class).stream().map(PartnerId::new).toList();
        return SeatPlan.stored(
                rules(document.get("rules", Document.class)),
                progress(document.get("progress", Document.class)),
                new PackedParties(partners).read(document.get("parties", Binary.class).getData()));
    }

    private static Document rules(SeatRules rules) {
        Document order =
                switch (rules.order()) {
                    case Order.Arrival _ -> new Document("by", "arrival");
                    case Order.Priority(Instant at) ->
                            new Document("by", "priority").append("decidesAt", Date.from(at));
                    case Order.Draw(Instant at, String hash) ->
                            new Document("by", "draw")
                                    .append("decidesAt", Date.from(at))
                                    .append("seedHash", hash);
                };
        return new Document("capacity", rules.capacity())
                .append("floorsBy", rules.floors().by().name())
                .append("floors", new Document(new TreeMap<>(rules.floors().seats())))
                .append("floorsReleaseAt", Date.from(rules.floorsReleaseAt()))
                .append("enrolmentClosesAt", Date.from(rules.enrolmentClosesAt()))
                .append("offerHours", rules.offerHours())
                .append("order", order);
    }

    private static SeatRules rules(Document rules) {
        Map<String, Integer> floors =
                rules.get("floors", Document.class).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, floor -> (Integer) floor.getValue()));
        return new SeatRules(
                rules.getInteger("capacity"),
                new Floors(Floors.Quota.valueOf(rules.getString("floorsBy")), floors),
                rules.getDate("floorsReleaseAt").toInstant(),
                rules.getDate("enrolmentClosesAt").toInstant(),
                rules.getInteger("offerHours"),
                order(rules.get("order", Document.class)));
    }

    private static Order order(Document order) {
        String by = order.getString("by");
        return switch (by) {
            case "arrival" -> new Order.Arrival();
            case "priority" -> new Order.Priority(order.getDate("decidesAt").toInstant());
            case "draw" ->
                    new Order.Draw(
                            order.getDate("decidesAt").toInstant(), order.getString("seedHash"));
            default -> throw new IllegalArgumentException("not an order: " + by);
        };
    }

    private static Document progress(Progress progress) {
        Seed seed = progress.seed();
        return new Document("lastAt", Date.from(progress.lastAt()))
                .append("nextTurn", progress.nextTurn())
                .append("decided", progress.decided())
                .append("seed", seed == null ? null : seed.hex())
                .append("released", progress.released())
                .append("closed", progress.closed())
                .append("cancelled", progress.cancelled());
    }

    private static Progress progress(Document progress) {
        @Nullable String seed = progress.getString("seed");
        return new Progress(
                progress.getDate("lastAt").toInstant(),
                progress.getInteger("nextTurn"),
                progress.getBoolean("decided"),
                seed == null ? null : new Seed(seed),
                progress.getBoolean("released"),
                progress.getBoolean("closed"),
                progress.getBoolean("cancelled"));
    }
}
