package eu.werein.training.rush;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Party;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.SecondOpinion;
import eu.werein.platform.seats.Seed;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.OpenCycle;
import eu.werein.training.rush.PlanLog.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Reads what a plan has told, as a stranger would, and holds it against plan and answers. */
final class SecondReading {

    private static final String ENROLLED = "training.enrolled.v1";

    /** What became of a party because somebody asked for it. */
    private static final Set<String> ASKED = Set.of("accepted", "refused", "left");

    private static final Duration QUIET = Duration.ofMinutes(1);

    private final StoredPlan kept;
    private final List<Told> told;

    /** Once all that the plan has given birth to was told and taken out of its document. */
    SecondReading(MongoClient store, OpenCycle cycle, PlanLog.Of log) {
        kept =
                Awaitility.await()
                        .atMost(QUIET)
                        .until(
                                () -> StoredPlan.read(store, cycle),
                                plan -> plan.untold() == 0 && plan.told() == log.inOrder().size());
        told = log.inOrder();
    }

    void check(ClientLedger ledger) {
        noSeatIsGivenTwice();
        everyAnswerIsInTheLog(ledger);
        theSecondImplementationComesToTheSame();
    }

    private void noSeatIsGivenTwice() {
        for (Told each : told) {
            JsonNode counts = each.data().path("counts");
            int held = counts.path("held").valueStream().mapToInt(JsonNode::asInt).sum();
            assertThat(held).isLessThanOrEqualTo(counts.path("capacity").asInt());
        }
        assertThat(kept.seats().needed()).isLessThanOrEqualTo(kept.seats().rules().capacity());
    }

    /** And nothing else is: nobody enrolled, left or answered who did not ask for it. */
    private void everyAnswerIsInTheLog(ClientLedger ledger) {
        Map<String, String> enrolled = new HashMap<>();
        told.stream()
                .filter(each -> each.type().equals(ENROLLED))
                .forEach(each -> enrolled.put(each.text("enrolmentId"), each.text("standing")));
        assertThat(enrolled).isEqualTo(ledger.enrolled);
        assertThat(
                        told.stream()
                                .filter(each -> ASKED.contains(each.text("cause")))
                                .map(each -> each.text("enrolmentId") + " " + each.text("cause")))
                .containsExactlyInAnyOrderElementsOf(ledger.answered);
    }

    private void theSecondImplementationComesToTheSame() {
        Instant publishedAt = at(told.getFirst());
        SecondOpinion opinion =
                new SecondOpinion(kept.seats().rules(), publishedAt, new Seed("00".repeat(32)));
        for (int i = 1; i < told.size(); i++) {
            opinion.decide(command(i, told.get(i)), at(told.get(i)));
            opinion.requireWithinCapacity();
        }
        opinion.requireSame(kept.seats());
    }

    private static Instant at(Told event) {
        return Instant.parse(event.text("at"));
    }

    /** What comes about by itself is a tick: nobody asked for it. */
    private SeatCommand command(int number, Told event) {
        if (event.type().equals(ENROLLED)) {
            return new SeatCommand.Enrol(
                    id(event),
                    0,
                    new PartnerId(event.text("home")),
                    party(event),
                    0,
                    event.data().path("agreed").asBoolean());
        }
        RequestKey key = new RequestKey(new UUID(0, number), 0);
        return switch (event.text("cause")) {
            case "accepted" -> new SeatCommand.Accept(id(event), key);
            case "refused" -> new SeatCommand.Refuse(id(event), key);
            case "left" -> new SeatCommand.Cancel(id(event), key);
            default -> new SeatCommand.Tick();
        };
    }

    private static EnrolmentId id(Told event) {
        return new EnrolmentId(UUID.fromString(event.text("enrolmentId")));
    }

    /** The members of the tests are named after their accounts. */
    private Party party(Told event) {
        List<Pseudonym> people =
                event.data()
                        .path("members")
                        .valueStream()
                        .map(member -> member.asString().replaceFirst("^m-", ""))
                        .map(kept.secrets()::pseudonym)
                        .toList();
        return new Party(people, 0);
    }
}
