package eu.werein.proof;

import com.mongodb.client.MongoDatabase;
import eu.werein.federation.dashboard.Cell;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Standing;
import eu.werein.platform.seats.mongo.SeatPlanDocument;
import eu.werein.platform.tenant.PartnerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Dates that take place and people who come to them, counted again from what the store holds. */
final class GatheringRecount {

    private static final String CANCELLED_AT = "cancelledAt";

    private GatheringRecount() {}

    static void add(Map<Cell, Long> cells, PartnerId host, MongoDatabase events) {
        events.getCollection("gatherings")
                .find()
                .forEach(
                        gathering ->
                                gathering
                                        .getList("parts", Document.class)
                                        .forEach(part -> part(cells, host, part)));
        events.getCollection("answers")
                .find()
                .forEach(
                        date ->
                                answers(
                                        cells,
                                        host,
                                        date.get("setting", Document.class),
                                        SeatPlanDocument.read(date)));
    }

    static void part(Map<Cell, Long> cells, PartnerId host, Document part) {
        if (part.getDate(CANCELLED_AT) != null) {
            return;
        }
        Map<String, Document> deviations = new HashMap<>();
        part.getList("deviations", Document.class)
                .forEach(each -> deviations.put(each.getString("planned"), each));
        List<String> except = part.getList("except", String.class);
        for (String planned : part.getList("dates", String.class)) {
            Document deviation = deviations.get(planned);
            if (except.contains(planned)) {
                continue;
            }
            if (deviation == null) {
                date(cells, host, planned, part);
            } else if (deviation.getDate(CANCELLED_AT) == null) {
                date(cells, host, deviation.getString("date"), deviation);
            }
        }
    }

    private static void date(Map<Cell, Long> cells, PartnerId host, String date, Document hours) {
        cells.merge(
                new Cell.Dates(
                        host,
                        LocalDate.parse(date)
                                .atTime(LocalTime.parse(hours.getString("startsAt")))
                                .atZone(ZoneId.of(hours.getString("zone")))
                                .toInstant()),
                1L,
                Long::sum);
    }

    /**
     * Nobody comes to a date that is taken back, or waits for it. Guests would be in no figure, and
     * no proof has one in a plan.
     */
    static void answers(Map<Cell, Long> cells, PartnerId host, Document setting, SeatPlan plan) {
        if (setting.getDate(CANCELLED_AT) != null) {
            return;
        }
        Cell hoping = new Cell.Hoping(host, setting.getDate("start").toInstant());
        plan.parties()
                .forEach(
                        party -> {
                            if (party.standing() instanceof Standing.Waiting) {
                                cells.merge(hoping, (long) party.party().size(), Long::sum);
                            }
                            PartnerId home = party.partner();
                            cells.merge(
                                    new Cell.Coming(host, home), (long) party.held(), Long::sum);
                        });
    }
}
