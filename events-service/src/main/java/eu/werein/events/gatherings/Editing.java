package eu.werein.events.gatherings;

import eu.werein.events.gatherings.GatheringRefused.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What becomes of dates when a host says something else of them. */
record Editing(Visibility visibility, Series series, Edit edit, Instant now) {

    Series one(LocalDate date) {
        Occurrence known = series.toCome(date, now);
        Schedule alone = Schedule.once(known.meeting());
        Plan plan = visibleAlike(edit.of(new Plan(visibility, alone, known.told())));
        if (plan.schedule().rule() != null) {
            throw new GatheringRefused(Why.ONE_DATE_REPEATS);
        }
        if (plan.schedule().equals(alone) && plan.told().equals(known.told())) {
            return series;
        }
        Part part = series.partOf(date);
        var meeting = plan.schedule().hours().on(plan.schedule().first());
        return series.replacing(
                part, part.deviating(date, new Deviation.Changed(meeting, plan.told())));
    }

    /**
     * Parts that begin later are changed alike if people go on meeting on the same days; other days
     * take the place of theirs.
     */
    Series following(LocalDate date) {
        series.toCome(date, now);
        Part part = series.partOf(date);
        Schedule rest = part.schedule().from(date);
        Plan plan = visibleAlike(edit.of(new Plan(visibility, rest, part.told())));
        boolean sameDays = plan.schedule().dates().equals(rest.dates());
        return series.from(
                date,
                cut -> planned(cut, date, plan),
                later -> sameDays ? planned(later, false) : later.cancelled(now));
    }

    private List<Part> planned(Part part, LocalDate date, Plan plan) {
        return part.schedule().hasDaysBefore(date)
                ? List.of(part.before(date), part.planned(series.nextNumber(), plan))
                : List.of(part.planned(part.number(), plan));
    }

    private Plan visibleAlike(Plan plan) {
        if (plan.visibility() != visibility) {
            throw new GatheringRefused(Why.VISIBLE_ALIKE);
        }
        return plan;
    }

    Series all() {
        boolean hasBegun = series.hasBegun(now);
        return series.each(part -> part.takesPlace() ? planned(part, hasBegun) : part);
    }

    private Part planned(Part part, boolean hasBegun) {
        Plan plan = planOf(part);
        if (plan.schedule().equals(part.schedule())) {
            return part.told(visibility, edit, plan.told());
        }
        if (hasBegun) {
            throw new GatheringRefused(Why.HAS_BEGUN);
        }
        return part.planned(part.number(), plan);
    }

    /** Who may know of all of it afterwards. */
    Visibility visible() {
        Part first = series.parts().stream().filter(Part::takesPlace).findFirst().orElseThrow();
        return planOf(first).visibility();
    }

    private Plan planOf(Part part) {
        return edit.of(new Plan(visibility, part.schedule(), part.told()));
    }
}
