package eu.werein.training.attendance;

import eu.werein.training.cycles.CycleId;

/** Which list it is: that of one session of one cycle. */
public record SheetId(CycleId cycle, String session) {

    /** Unique within the host. */
    public String value() {
        return cycle + "/" + session;
    }
}
