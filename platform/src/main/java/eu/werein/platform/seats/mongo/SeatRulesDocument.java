package eu.werein.platform.seats.mongo;

import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.SeatRules;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;

/** Rules as a document, of a plan or of what a plan will come from. */
public final class SeatRulesDocument {

    private SeatRulesDocument() {}

    /** The fields of rules. */
    public static Document write(SeatRules rules) {
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

    /**
     * The rules of a document that {@link #write} made.
     *
     * @throws IllegalArgumentException when it was not
     */
    public static SeatRules read(Document rules) {
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
}
