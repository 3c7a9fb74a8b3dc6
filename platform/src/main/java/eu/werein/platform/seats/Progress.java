package eu.werein.platform.seats;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan has come.
 *
 * @param lastAt of its last event
 * @param nextTurn for the next party that comes
 * @param decided whether parties get seats: from the start, or once their order is known
 * @param seed of the draw, once it was drawn
 */
public record Progress(
        Instant lastAt,
        int nextTurn,
        boolean decided,
        @Nullable Seed seed,
        boolean released,
        boolean closed,
        boolean cancelled) {

    /** Whether seats are given at all. */
    boolean seating() {
        return decided && !closed && !cancelled;
    }

    Progress lastAt(Instant at) {
        return new Progress(at, nextTurn, decided, seed, released, closed, cancelled);
    }

    Progress nextTurn(int turn) {
        return new Progress(lastAt, turn, decided, seed, released, closed, cancelled);
    }

    Progress decide(@Nullable Seed drawnBy) {
        return new Progress(lastAt, nextTurn, true, drawnBy, released, closed, cancelled);
    }

    Progress release() {
        return new Progress(lastAt, nextTurn, decided, seed, true, closed, cancelled);
    }

    Progress close() {
        return new Progress(lastAt, nextTurn, decided, seed, released, true, cancelled);
    }

    Progress open() {
        return new Progress(lastAt, nextTurn, decided, seed, released, false, cancelled);
    }

    Progress cancel() {
        return new Progress(lastAt, nextTurn, decided, seed, released, closed, true);
    }
}
