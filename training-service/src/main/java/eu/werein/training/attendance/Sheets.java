package eu.werein.training.attendance;

import eu.werein.platform.outbox.Request;
import eu.werein.training.cycles.CycleId;
import java.util.List;
import java.util.function.UnaryOperator;

/** The lists of the bound host's sessions: there is one of each, empty at first. */
public interface Sheets {

    Sheet find(SheetId id);

    /** All of a cycle in which something was noted. */
    List<Sheet> of(CycleId cycle);

    /** Changes a list, once for a request. */
    Sheet change(SheetId id, Request request, UnaryOperator<Sheet> change);
}
