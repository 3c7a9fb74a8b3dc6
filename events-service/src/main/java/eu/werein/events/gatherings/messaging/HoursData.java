package eu.werein.events.gatherings.messaging;

import eu.werein.events.gatherings.Schedule.Hours;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * From when to when people meet.
 *
 * @param startsAt hours and minutes on the clock of the zone
 * @param zone of the IANA database
 */
public record HoursData(String startsAt, String endsAt, String zone) {

    public static HoursData of(Hours hours) {
        return new HoursData(
                hours.startsAt().toString(), hours.endsAt().toString(), hours.zone().getId());
    }

    Hours hours() {
        return new Hours(LocalTime.parse(startsAt), LocalTime.parse(endsAt), ZoneId.of(zone));
    }
}
