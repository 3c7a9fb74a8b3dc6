package eu.werein.members.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.members.applications.Applications.Filter;
import eu.werein.members.applications.Applications.Position;
import eu.werein.members.applications.Applications.Query;
import eu.werein.members.person.MemberId;
import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store of applications does. */
abstract class ApplicationsContract {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00.123Z");
    private static final Request FIRST = new Request("key-1", "body-1");

    /** A store of a partner without applications. */
    abstract Applications applications();

    /** Runs with the store's partner bound. */
    abstract <T> T bound(Callable<T> work);

    private ApplicationId add(Applications applications, Instant submittedAt) {
        ApplicationId id = new ApplicationId(UUID.randomUUID().toString());
        bound(
                () ->
                        applications.add(
                                Application.submit(id, ApplicantFixture.applicant(), submittedAt),
                                new Request(null, "form")));
        return id;
    }

    @Test
    void keepsAnApplicationWithAllItsParts() {
        Applications applications = applications();
        Applicant applicant = ApplicantFixture.applicant();
        ApplicationId id = new ApplicationId("application-1");
        bound(
                () ->
                        applications.add(
                                Application.submit(id, applicant, NOW), new Request(null, "form")));

        Application found = bound(() -> applications.find(id)).orElseThrow();
        assertThat(found.applicant()).contains(applicant);
        assertThat(found.submittedAt()).isEqualTo(NOW);
        assertThat(found.state()).isEqualTo(new ApplicationState.Submitted());
        assertThat(found.version()).isEqualTo(1);
        assertThat(bound(() -> applications.submittedBy(id))).contains("form");
    }

    @Test
    void keepsNothingUnderAnIdThatExists() {
        Applications applications = applications();
        ApplicationId id = add(applications, NOW);
        Application before = bound(() -> applications.find(id)).orElseThrow();

        boolean added =
                bound(
                        () ->
                                applications.add(
                                        Application.submit(id, ApplicantFixture.applicant(), NOW),
                                        Request.OURS));
        assertThat(added).isFalse();
        assertThat(bound(() -> applications.find(id)).orElseThrow().applicant())
                .isEqualTo(before.applicant());
    }

    @Test
    void keepsEveryState() {
        Applications applications = applications();
        ApplicationId approved = add(applications, NOW);
        ApplicationId declined = add(applications, NOW);
        ApplicationId withdrawn = add(applications, NOW);
        change(applications, approved, FIRST, new MemberId("member-1"));
        bound(
                () ->
                        applications.change(
                                declined,
                                Request.OURS,
                                current -> current.decline(DeclineReason.DUPLICATE, NOW)));
        bound(
                () ->
                        applications.change(
                                withdrawn,
                                Request.OURS,
                                current -> current.withdrawUnconfirmed(NOW.plusMillis(1), NOW)));

        assertThat(state(applications, approved))
                .isEqualTo(new ApplicationState.Approved(NOW, new MemberId("member-1")));
        assertThat(state(applications, declined))
                .isEqualTo(new ApplicationState.Declined(NOW, DeclineReason.DUPLICATE));
        assertThat(state(applications, withdrawn)).isEqualTo(new ApplicationState.Withdrawn(NOW));
        assertThat(bound(() -> applications.find(withdrawn)).orElseThrow().applicant()).isEmpty();
    }

    private ApplicationState state(Applications applications, ApplicationId id) {
        return bound(() -> applications.find(id)).orElseThrow().state();
    }

    private Application change(
            Applications applications, ApplicationId id, Request request, MemberId member) {
        return bound(
                        () ->
                                applications.change(
                                        id, request, current -> current.approve(member, NOW)))
                .orElseThrow();
    }

    @Test
    void carriesARequestOutOnce() {
        Applications applications = applications();
        ApplicationId id = add(applications, NOW);
        Application first = change(applications, id, FIRST, new MemberId("member-1"));
        Application again = change(applications, id, FIRST, new MemberId("member-2"));

        assertThat(again.memberId()).contains(new MemberId("member-1"));
        assertThat(again.version()).isEqualTo(first.version()).isEqualTo(2);
    }

    @Test
    void refusesAKeyWithAnotherBody() {
        Applications applications = applications();
        ApplicationId id = add(applications, NOW);
        change(applications, id, FIRST, new MemberId("member-1"));

        Request other = new Request("key-1", "body-2");
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> change(applications, id, other, new MemberId("member-1")));
    }

    @Test
    void findsNoneToChangeUnderAnUnknownId() {
        Applications applications = applications();
        assertThat(
                        bound(
                                () ->
                                        applications.change(
                                                new ApplicationId("unknown"),
                                                Request.OURS,
                                                Application::confirm)))
                .isEmpty();
    }

    @Test
    void decidesOnceWhenManyDecideAtOnce() throws Exception {
        Applications applications = applications();
        ApplicationId id = add(applications, NOW);
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Boolean>> decisions = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                MemberId member = new MemberId("member-" + i);
                decisions.add(
                        threads.submit(
                                () -> {
                                    together.await();
                                    change(applications, id, Request.OURS, member);
                                    return true;
                                }));
            }
            together.countDown();
        }
        long accepted = decisions.stream().filter(ApplicationsContract::succeeded).count();
        assertThat(accepted).isEqualTo(1);
    }

    private static boolean succeeded(Future<Boolean> decision) {
        try {
            return decision.get();
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(AlreadyDecided.class);
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void listsOldestFirstFromAPlaceOn() {
        Applications applications = applications();
        ApplicationId third = add(applications, NOW.plusSeconds(2));
        ApplicationId first = add(applications, NOW);
        ApplicationId second = add(applications, NOW.plusSeconds(1));

        assertThat(ids(applications, new Query(Filter.OPEN, null, 2)))
                .containsExactly(first, second);
        Position place = new Position(NOW.plusSeconds(1), second);
        assertThat(ids(applications, new Query(Filter.OPEN, place, 2))).containsExactly(third);
    }

    @Test
    void listsEveryoneOnceThoughTheyCameTogether() {
        Applications applications = applications();
        for (int i = 0; i < 5; i++) {
            add(applications, NOW);
        }
        List<ApplicationId> all = ids(applications, new Query(Filter.ALL, null, 10));
        List<ApplicationId> byOne = new ArrayList<>();
        Position place = null;
        for (int i = 0; i < 5; i++) {
            ApplicationId next = ids(applications, new Query(Filter.ALL, place, 1)).getFirst();
            byOne.add(next);
            place = new Position(NOW, next);
        }
        assertThat(byOne).isEqualTo(all).doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void listsByState() {
        Applications applications = applications();
        ApplicationId open = add(applications, NOW);
        ApplicationId approved = add(applications, NOW);
        change(applications, approved, Request.OURS, new MemberId("member-1"));

        assertThat(ids(applications, new Query(Filter.OPEN, null, 9))).containsExactly(open);
        assertThat(ids(applications, new Query(Filter.APPROVED, null, 9)))
                .containsExactly(approved);
        assertThat(ids(applications, new Query(Filter.IN_REVIEW, null, 9))).isEmpty();
    }

    private List<ApplicationId> ids(Applications applications, Query query) {
        return bound(() -> applications.list(query)).stream().map(Application::id).toList();
    }

    @Test
    void findsThoseThatNobodyConfirmed() {
        Applications applications = applications();
        ApplicationId old = add(applications, NOW);
        add(applications, NOW.plusSeconds(60));
        ApplicationId confirmed = add(applications, NOW);
        bound(() -> applications.change(confirmed, Request.OURS, Application::confirm));

        assertThat(bound(() -> applications.unconfirmedBefore(NOW.plusSeconds(60), 9)))
                .containsExactly(old);
    }
}
