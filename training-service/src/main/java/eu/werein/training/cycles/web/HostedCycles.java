package eu.werein.training.cycles.web;

import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.ProblemException;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.cycles.Cycles;
import eu.werein.training.cycles.SeatBook;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the operations on one cycle have in common. */
@Component
final class HostedCycles {

    private final Cycles cycles;
    private final SeatBook seats;

    HostedCycles(Cycles cycles, SeatBook seats) {
        this.cycles = cycles;
        this.seats = seats;
    }

    /** What cannot be an id is answered like an id that is not known. */
    Cycle find(String id) {
        return CycleId.parse(id).flatMap(cycles::find).orElseThrow(ProblemException::notFound);
    }

    /** Takes a step with a cycle, which must be there. */
    ResponseEntity<CycleResponse> change(String id, Function<CycleId, Optional<Cycle>> step) {
        return answer(
                HttpStatus.OK,
                CycleId.parse(id).flatMap(step).orElseThrow(ProblemException::notFound));
    }

    ResponseEntity<CycleResponse> answer(HttpStatus status, Cycle cycle) {
        return EntityTag.answer(status, cycle.version(), show(cycle));
    }

    CycleResponse show(Cycle cycle) {
        return CycleResponse.forStaff(TenantContext.current(), cycle, seats(cycle));
    }

    /** Of what is not public nobody has a seat. */
    SeatBook.Seats seats(Cycle cycle) {
        return cycle.state().isPublic() ? seats.of(cycle.id()) : SeatBook.Seats.NOBODY;
    }
}
