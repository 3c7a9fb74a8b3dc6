package eu.werein.events.schools;

import eu.werein.platform.rounds.Round;

/** Reads linked school calendars again, each about once a day. */
final class ReadAgainRound implements Round {

    private final KeepSchoolCalendar keep;

    ReadAgainRound(KeepSchoolCalendar keep) {
        this.keep = keep;
    }

    @Override
    public String name() {
        return "read-school-calendars";
    }

    @Override
    public int visit() {
        return keep.readAgain() ? 1 : 0;
    }
}
