package eu.werein.training.attendance.messaging;

import eu.werein.platform.outbox.DomainEvent;
import eu.werein.training.attendance.Sheet;
import java.util.List;

/** What lists of sessions tell: how many were there, and nobody's mark. */
public final class AttendanceMessages {

    public static final String TOPIC = "training.attendance.v1";
    public static final String COUNTED = "training.attendance-counted.v1";
    public static final List<String> TYPES = List.of(COUNTED);

    private AttendanceMessages() {}

    /** The data of the event. */
    record CountedData(String cycleId, String sessionId, long present, long absent) {

        static CountedData of(Sheet sheet) {
            return new CountedData(
                    sheet.id().cycle().value(),
                    sheet.id().session(),
                    sheet.present(),
                    sheet.absent());
        }
    }

    /** What a change tells: nothing where as many are there as before. */
    public static List<DomainEvent> of(Sheet before, Sheet after) {
        CountedData counted = CountedData.of(after);
        return counted.equals(CountedData.of(before))
                ? List.of()
                : List.of(new DomainEvent(TOPIC, COUNTED, counted));
    }
}
