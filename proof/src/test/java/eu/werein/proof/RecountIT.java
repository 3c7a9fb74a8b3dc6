package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The dashboard is what a recount of the store says, right after an import or the last seat. */
@Order(70)
final class RecountIT {

    private static final String PARTNER = "de-uni-saarland";
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private final RunningFederation federation = RunningFederation.running();
    private final Imports imports =
            new Imports(federation.as(federation.coordinator(PARTNER)), PARTNER);

    @Test
    void theDashboardEqualsARecountWithinTwoSecondsOfTheLastRow() {
        String id = imports.planned("zaehlung.csv", new Spreadsheet("Zaehlung", 300));
        assertThat(imports.commit(id).status()).isEqualTo(202);
        imports.awaitState(id, "committed");
        Recount.assertDashboardEqualsRecount(federation, TWO_SECONDS);
    }

    @Test
    void takingAnImportBackIsCountedToo() {
        String id = imports.planned("ruecknahme.csv", new Spreadsheet("Ruecknahme", 200));
        imports.commit(id);
        imports.awaitState(id, "committed");
        // Read before it is taken back: otherwise hardly anybody has moved, and that is not shown.
        Recount.assertDashboardEqualsRecount(federation, TWO_SECONDS);
        assertThat(imports.undo(id).status()).isEqualTo(202);
        imports.awaitState(id, "undone");
        Recount.assertDashboardEqualsRecount(federation, TWO_SECONDS);
    }

    /** Coordinators of all partners learn from each other: eighteen seats, and three given up. */
    @Test
    void theDashboardEqualsARecountOfCyclesWithinTwoSecondsOfTheLastSeat() {
        Map<String, Api> coordinators = new LinkedHashMap<>();
        for (String partner : OpenedCycle.ALL) {
            coordinators.put(partner, federation.as(federation.coordinator(partner)));
        }
        for (String host : List.of("be-mompreneurs", PARTNER, "es-uvigo")) {
            OpenedCycle cycle = new OpenedCycle(host, coordinators.get(host));
            Map<String, String> enrolments = new HashMap<>();
            coordinators.forEach((home, her) -> enrolments.put(home, cycle.enrol(home, her)));
            cycle.leave(enrolments.get(PARTNER), coordinators.get(PARTNER));
        }
        Recount.assertCyclesEqualRecount(federation, TWO_SECONDS);
    }

    /**
     * Coordinators of all partners meet: six come to each host with three more, and one does not.
     */
    @Test
    void theDashboardEqualsARecountOfGatheringsWithinTwoSecondsOfTheLastAnswer() {
        Map<String, Api> coordinators = new LinkedHashMap<>();
        for (String partner : OpenedCycle.ALL) {
            coordinators.put(partner, federation.as(federation.coordinator(partner)));
        }
        for (String host : List.of("be-mompreneurs", PARTNER, "es-uvigo")) {
            PlannedGathering gathering =
                    new PlannedGathering(host, coordinators.get(host), "Compter", "federation");
            coordinators.forEach((home, her) -> gathering.answer(home, her, "yes"));
            gathering.answer(PARTNER, coordinators.get(PARTNER), "no");
        }
        Recount.assertGatheringsEqualRecount(federation, TWO_SECONDS);
    }
}
