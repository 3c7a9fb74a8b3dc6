package eu.werein.proof.checks;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.proof.checks.Aggregate.Kind;
import eu.werein.proof.ledger.Call;
import eu.werein.proof.ledger.Operation;
import eu.werein.proof.ledger.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerChecksTests {

    private static final Outcome UNKNOWN = new Outcome.Info("status 503", true);

    private final History history = History.good();

    @Test
    void anAcceptedApplicationMustBeThere() {
        history.call(new Operation.Apply("k", "eva@" + History.HOST), new Outcome.Ok("eva", 0, ""));
        assertThat(history.red()).containsExactly("lost-application");
    }

    @Test
    void anAnsweredDecisionMustStand() {
        history.replace("bea", application("bea", "submitted"));
        assertThat(history.red()).containsExactly("lost-decision");
    }

    @Test
    void anApplicationThatNobodySentIsAPhantom() {
        history.aggregates.add(application("eva", "submitted"));
        assertThat(history.red()).contains("phantom-application");
    }

    @Test
    void aRefusedApplicationIsAPhantom() {
        history.call(new Operation.Apply("k", "eva@" + History.HOST), new Outcome.Fail(400));
        history.aggregates.add(application("eva", "submitted"));
        assertThat(history.red()).contains("phantom-application");
    }

    @Test
    void oneKeyMakesOneApplication() {
        history.aggregates.add(application("twin", "submitted", "bea@" + History.HOST));
        assertThat(history.red()).contains("phantom-application");
    }

    @Test
    void anApplicationWithoutAnswerMayBeThereOrNot() {
        history.call(new Operation.Apply("k", "eva@" + History.HOST), UNKNOWN);
        assertThat(history.red()).isEmpty();
    }

    @Test
    void aRefusedDecisionMustNotTakeEffect() {
        history.call(new Operation.Apply("k", "eva@" + History.HOST), new Outcome.Ok("eva", 0, ""));
        history.call(new Operation.Decide("d", "eva", false), new Outcome.Fail(403));
        history.aggregates.add(application("eva", "declined"));
        tellBoth("eva");
        assertThat(history.red()).containsExactly("phantom-decision");
    }

    @Test
    void anApprovalMustMakeAMember() {
        history.aggregates.removeIf(one -> one.kind() == Kind.MEMBER);
        history.forget(event -> event.topic().equals(Kind.MEMBER.topic()));
        assertThat(history.red()).containsExactly("member-once");
    }

    @Test
    void anApprovalMustNotMakeTwoMembers() {
        history.aggregates.add(History.member("m2", "ana@" + History.HOST));
        history.tell(Kind.MEMBER, "m2", 1);
        assertThat(history.red()).containsExactly("member-once");
    }

    @Test
    void aKeyHasOneAnswer() {
        history.call(
                new Operation.Apply("k-bea", "bea@" + History.HOST), new Outcome.Ok("ana", 0, ""));
        assertThat(history.red()).containsExactly("same-answer");
    }

    @Test
    void aKeyIsNotRefusedAfterItsOwnDecision() {
        history.call(new Operation.Decide("d-bea", "bea", false), new Outcome.Fail(409));
        assertThat(history.red()).containsExactly("refused-again");
    }

    @Test
    void aKeyServesOneRequestOnly() {
        history.call(new Operation.Misuse("k-bea", "bea"), new Outcome.Ok("bea", 0, ""));
        assertThat(history.red()).containsExactly("misused-key");
    }

    @Test
    void nobodyIsInAnotherPartnersDatabase() {
        history.aggregates.add(
                new Aggregate(
                        "fr-lincubacteur",
                        Kind.APPLICATION,
                        "bea",
                        1,
                        1,
                        List.of(),
                        "submitted",
                        "bea@" + History.HOST,
                        ""));
        assertThat(history.red()).containsExactly("foreign-mark");
    }

    @Test
    void anEventNamesThePartnerOfItsKey() {
        Told first = history.log.getFirst();
        history.log.set(
                0,
                new Told(
                        first.topic(),
                        first.partition(),
                        first.offset(),
                        first.key(),
                        first.id(),
                        "fr-lincubacteur",
                        first.sequence(),
                        first.type(),
                        first.content()));
        assertThat(history.red()).containsExactly("foreign-mark");
    }

    @Test
    void nothingIsLeftToDo() {
        history.rest = new Rest(1, 0, 0, 60);
        assertThat(history.red()).containsExactly("not-healed");
    }

    @Test
    void nobodyWaitsLongerThanTenSeconds() {
        Call call = history.call(new Operation.Look("m9"), UNKNOWN);
        history.calls.removeLast();
        history.calls.add(
                new Call(
                        call.number(),
                        "w",
                        call.operation(),
                        call.invoked(),
                        call.invoked() + Duration.ofSeconds(11).toNanos(),
                        UNKNOWN));
        assertThat(history.red()).containsExactly("hanging");
    }

    @Test
    void anErrorIsAProblem() {
        history.call(new Operation.Look("m9"), new Outcome.Info("status 500", false));
        assertThat(history.red()).containsExactly("malformed-error");
    }

    @Test
    void theDashboardShowsWhatARecountGives() {
        history.shown.put("membersByPartner/es-uvigo", 8L);
        assertThat(history.red()).containsExactly("dashboard-differs");
    }

    @Test
    void whatIsSuppressedIsNotCompared() {
        history.counted.put("membersByPartner/fr-eleo-conseil", 3L);
        assertThat(history.red()).isEmpty();
    }

    private void tellBoth(String id) {
        history.tell(Kind.APPLICATION, id, 1);
        history.tell(Kind.APPLICATION, id, 2);
    }

    private static Aggregate application(String id, String state) {
        return application(id, state, id + "@" + History.HOST);
    }

    private static Aggregate application(String id, String state, String email) {
        return new Aggregate(
                History.PARTNER, Kind.APPLICATION, id, 2, 2, List.of(), state, email, "");
    }
}
