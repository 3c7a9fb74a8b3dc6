package eu.werein.training.rush;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Party;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.SecondOpinion;
import eu.werein.platform.seats.Seed;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.testing.RunningService;
import eu.werein.training.OpenCycle;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.enrolment.KeptPlan;
import eu.werein.training.enrolment.SeatPlans;
import eu.werein.training.rush.Ledger.Told;
import eu.werein.training.rush.SeatRush.Acknowledged;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Reads what a plan has told, as a stranger would, and holds it against plan and answers. */
final class SecondReading {

    private static final String ENROLLED = "training.enrolled.v1";

    private final KeptPlan kept;
    private final List<Told> told;

    SecondReading(RunningService service, OpenCycle cycle) {
        kept =
                TenantContext.<KeptPlan, RuntimeException>call(
                        cycle.host(),
                        () ->
                                service.bean(SeatPlans.class)
                                        .find(new CycleId(cycle.id()))
                                        .orElseThrow());
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> RushBeans.LEDGER.isComplete(cycle.id(), kept.revision().sequence()));
        told = RushBeans.LEDGER.of(cycle.id());
    }

    void check(Acknowledged acknowledged) {
        noSeatIsGivenTwice();
        everyAnswerIsInTheLedger(acknowledged);
        theSecondImplementationComesToTheSame();
    }

    private void noSeatIsGivenTwice() {
        for (Told each : told) {
            JsonNode counts = each.data().path("counts");
            int held = counts.path("held").valueStream().mapToInt(JsonNode::asInt).sum();
            assertThat(held).isLessThanOrEqualTo(counts.path("capacity").asInt());
        }
        assertThat(kept.seats().held()).isLessThanOrEqualTo(SeatRush.SEATS);
    }

    private void everyAnswerIsInTheLedger(Acknowledged acknowledged) {
        Map<String, String> enrolled = new HashMap<>();
        told.stream()
                .filter(each -> each.type().equals(ENROLLED))
                .map(Told::data)
                .forEach(
                        data ->
                                enrolled.put(
                                        data.path("enrolmentId").asString(),
                                        data.path("standing").asString()));
        assertThat(enrolled).isEqualTo(acknowledged.enrolled);
    }

    private void theSecondImplementationComesToTheSame() {
        Instant publishedAt = at(told.getFirst().data());
        SecondOpinion opinion =
                new SecondOpinion(kept.seats().rules(), publishedAt, new Seed("00".repeat(32)));
        for (int i = 1; i < told.size(); i++) {
            Told next = i + 1 < told.size() ? told.get(i + 1) : told.get(i);
            opinion.decide(command(i, told.get(i), next), at(told.get(i).data()));
        }
        opinion.requireSame(kept.seats());
    }

    private static Instant at(JsonNode data) {
        return Instant.parse(data.path("at").asString());
    }

    /** What comes about by itself is a tick: nobody asked for it. */
    private SeatCommand command(int number, Told event, Told next) {
        JsonNode data = event.data();
        if (event.type().equals(ENROLLED)) {
            return new SeatCommand.Enrol(
                    id(data),
                    0,
                    new PartnerId(data.path("home").asString()),
                    party(data),
                    0,
                    data.path("agreed").asBoolean());
        }
        RequestKey key = new RequestKey(new UUID(0, number), 0);
        return switch (data.path("cause").asString("")) {
            case "accepted" -> new SeatCommand.Accept(id(data), key);
            case "refused" -> new SeatCommand.Refuse(id(data), key);
            case "left" ->
                    next.data().path("cause").asString("").equals("shrunk")
                            ? new SeatCommand.Leave(id(data), party(data).leader(), key)
                            : new SeatCommand.Cancel(id(data), key);
            default -> new SeatCommand.Tick();
        };
    }

    private static EnrolmentId id(JsonNode data) {
        return new EnrolmentId(UUID.fromString(data.path("enrolmentId").asString()));
    }

    /** The members of the tests are named after their accounts. */
    private Party party(JsonNode data) {
        List<Pseudonym> people =
                data.path("members")
                        .valueStream()
                        .map(member -> member.asString().replaceFirst("^m-", ""))
                        .map(kept.secrets()::pseudonym)
                        .toList();
        return new Party(people, 0);
    }
}
