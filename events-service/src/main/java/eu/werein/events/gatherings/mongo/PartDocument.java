package eu.werein.events.gatherings.mongo;

import eu.werein.events.gatherings.Deviation;
import eu.werein.events.gatherings.Part;
import eu.werein.events.gatherings.RuleText;
import eu.werein.events.gatherings.Schedule;
import eu.werein.events.gatherings.Schedule.Hours;
import eu.werein.events.gatherings.Told;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A part of a gathering as a part of its document: local times, as they were said. */
final class PartDocument {

    private static final String CANCELLED_AT = "cancelledAt";
    private static final String DATE = "date";

    private PartDocument() {}

    static Document write(Part part) {
        Schedule schedule = part.schedule();
        return write(schedule.hours(), new Document("number", part.number()))
                .append("rule", schedule.rule() == null ? null : RuleText.write(schedule.rule()))
                .append("dates", texts(schedule.dates()))
                .append("except", texts(schedule.except()))
                .append("told", ToldDocument.write(part.told()))
                .append(
                        "deviations",
                        part.deviations().entrySet().stream()
                                .map(each -> write(each.getKey(), each.getValue(), part.told()))
                                .toList())
                .append(
                        CANCELLED_AT,
                        part.cancelledAt() == null ? null : Date.from(part.cancelledAt()));
    }

    private static Document write(Hours hours, Document document) {
        return document.append("startsAt", hours.startsAt().toString())
                .append("endsAt", hours.endsAt().toString())
                .append("zone", hours.zone().getId());
    }

    static List<String> texts(Collection<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).sorted().toList();
    }

    private static Document write(LocalDate planned, Deviation deviation, Told ofAll) {
        Document document = new Document("planned", planned.toString());
        return switch (deviation) {
            case Deviation.Cancelled(var at) -> document.append(CANCELLED_AT, Date.from(at));
            case Deviation.Changed(var meeting, var told) ->
                    write(Hours.of(meeting), document)
                            .append(DATE, meeting.date().toString())
                            .append("told", told.equals(ofAll) ? null : ToldDocument.write(told));
        };
    }

    static Part read(Document part) {
        String rule = part.getString("rule");
        Date cancelledAt = part.getDate(CANCELLED_AT);
        Told told = ToldDocument.read(part.get("told", Document.class));
        return new Part(
                part.getInteger("number"),
                new Schedule(
                        hours(part),
                        rule == null ? null : RuleText.read(rule),
                        dates(part, "dates"),
                        Set.copyOf(dates(part, "except"))),
                told,
                deviations(part.getList("deviations", Document.class), told),
                cancelledAt == null ? null : cancelledAt.toInstant());
    }

    private static Hours hours(Document document) {
        return new Hours(
                LocalTime.parse(document.getString("startsAt")),
                LocalTime.parse(document.getString("endsAt")),
                ZoneId.of(document.getString("zone")));
    }

    static List<LocalDate> dates(Document part, String field) {
        return part.getList(field, String.class).stream().map(LocalDate::parse).toList();
    }

    private static SortedMap<LocalDate, Deviation> deviations(
            List<Document> documents, Told ofAll) {
        SortedMap<LocalDate, Deviation> deviations = new TreeMap<>();
        for (Document document : documents) {
            deviations.put(
                    LocalDate.parse(document.getString("planned")), deviation(document, ofAll));
        }
        return deviations;
    }

    private static Deviation deviation(Document document, Told ofAll) {
        @Nullable Date cancelledAt = document.getDate(CANCELLED_AT);
        if (cancelledAt != null) {
            return new Deviation.Cancelled(cancelledAt.toInstant());
        }
        LocalDate date = LocalDate.parse(document.getString(DATE));
        @Nullable Document told = document.get("told", Document.class);
        return new Deviation.Changed(
                hours(document).on(date), told == null ? ofAll : ToldDocument.read(told));
    }
}
