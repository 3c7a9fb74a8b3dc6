package eu.werein.training.cycles;

import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.SeatRules;
import eu.werein.training.cycles.CycleRefused.Fixed;
import eu.werein.training.cycles.CycleRefused.Promise;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people rely on once a cycle is public. */
final class Promises {

    private Promises() {}

    /**
     * The rules of the seats after an edit that keeps them.
     *
     * @param rules that were published
     * @param told what is to be told of the cycle now
     * @param wished rules, without a seed's hash
     * @throws Fixed when a promise would be broken
     */
    static SeatRules kept(
            Cycle cycle, SeatRules rules, Particulars told, @Nullable SeatRules wished) {
        List<Promise> broken = broken(cycle.particulars(), told);
        SeatRules after = wished == null ? null : Draws.promising(wished, hash(rules));
        if (after == null || !rules.withQuotas(after.capacity(), after.floors()).equals(after)) {
            broken.add(Promise.SEATS);
        }
        if (after == null || !broken.isEmpty()) {
            throw new Fixed(broken);
        }
        return after;
    }

    private static List<Promise> broken(Particulars published, Particulars told) {
        List<Promise> broken = new ArrayList<>();
        if (!told.openTo().containsAll(published.openTo())) {
            broken.add(Promise.OPEN_TO);
        }
        if (told.homePolicy() != published.homePolicy()) {
            broken.add(Promise.HOME_POLICY);
        }
        if (told.attendanceRule() != published.attendanceRule()) {
            broken.add(Promise.ATTENDANCE_RULE);
        }
        if (told.sessions().isEmpty()) {
            broken.add(Promise.SESSIONS);
        }
        return broken;
    }

    private static String hash(SeatRules rules) {
        return switch (rules.order()) {
            case Order.Draw(var _, var hash) -> hash;
            case Order.Arrival _, Order.Priority _ -> Draws.NO_SEED_YET;
        };
    }
}
