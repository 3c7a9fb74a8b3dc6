package eu.werein.events.feeds.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A zone as a calendar is told of it: every change of its clocks within a time, by the rules that
 * we reckon with ourselves.
 */
final class TimeZones {

    private TimeZones() {}

    /**
     * @param from before which no meeting is
     * @param to after which no meeting is
     */
    static VTimeZone of(ZoneId zone, Instant from, Instant to) {
        ZoneRules rules = zone.getRules();
        VTimeZone told = new VTimeZone();
        told.add(new TzId(zone.getId()));
        for (Observance observance : observances(rules, from, to)) {
            told.add(observance);
        }
        return told;
    }

    private static List<Observance> observances(ZoneRules rules, Instant from, Instant to) {
        List<Observance> observances = new ArrayList<>();
        ZoneOffsetTransition change = rules.previousTransition(from);
        if (change == null) {
            ZoneOffset always = rules.getOffset(from);
            observances.add(
                    observance(
                            new Standard(),
                            LocalDateTime.ofInstant(Instant.EPOCH, always),
                            always,
                            always));
            change = rules.nextTransition(from);
        }
        while (change != null && change.getInstant().isBefore(to)) {
            boolean summer = rules.isDaylightSavings(change.getInstant());
            observances.add(
                    observance(
                            summer ? new Daylight() : new Standard(),
                            change.getDateTimeBefore(),
                            change.getOffsetBefore(),
                            change.getOffsetAfter()));
            change = rules.nextTransition(change.getInstant());
        }
        return observances;
    }

    private static Observance observance(
            Observance observance, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new TzName(after.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + after));
        return observance;
    }
}
