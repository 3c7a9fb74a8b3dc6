package eu.werein.training.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import eu.werein.training.TrainingService;
import eu.werein.training.UnderwayCycle;
import org.junit.jupiter.api.Test;

/** Learners of two partners with the same member id; one of them comes, the other does not. */
class CertificatesIT {

    private static final RunningService SERVICE = TrainingService.shared();
    private static final PartnerId HOST = SERVICE.partner("es");
    private static final PartnerId HOME = SERVICE.partner("be");
    private static final PartnerId OTHER = SERVICE.partner("fr");

    private final UnderwayCycle cycle = UnderwayCycle.of(SERVICE, HOST, HOME, OTHER);
    private final String account = SERVICE.account(HOME, Role.MEMBER);
    private final Client ana = SERVICE.client().as(TestTokens.of(account));
    private final Client twin = twin();

    private Client twin() {
        String other = "twin-of-" + account;
        SERVICE.join(other, OTHER, "m-" + account, Role.MEMBER);
        return SERVICE.client().as(TestTokens.of(other));
    }

    private void completed() {
        cycle.enrol(ana, HOME);
        cycle.enrol(twin, OTHER);
        cycle.present(HOME, "m-" + account);
        cycle.step("complete");
    }

    private String certificate() {
        return cycle.path() + "/certificate";
    }

    private Answer take(Client staff, String id, String step, String reason) {
        return staff.post(
                cycle.staffPath() + "/certificates/" + id + "/" + step,
                "{\"reason\":\"" + reason + "\"}");
    }

    @Test
    void whoWasThereCollectsHersOnceAndHerTwinHasEarnedNone() {
        completed();
        assertThat(ana.get(certificate()).text("/state")).isEqualTo("waiting");

        Answer collected = ana.post(certificate(), "");
        Answer again = ana.post(certificate(), "");
        Answer twins = twin.post(certificate(), "");

        assertThat(collected.status()).as(collected.body()).isEqualTo(200);
        assertThat(collected.text("/state")).isEqualTo("issued");
        assertThat(again.text("/id")).isEqualTo(collected.text("/id"));
        assertThat(twins.status()).isEqualTo(409);
        assertThat(twins.text("/code")).isEqualTo("certificate-not-earned");
        assertThat(twin.get(certificate()).text("/state")).isEqualTo("not-earned");
    }

    @Test
    void beforeTheCycleIsOverNobodyCollects() {
        cycle.enrol(ana, HOME);
        cycle.present(HOME, "m-" + account);

        Answer refused = ana.post(certificate(), "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("cycle-not-completed");
    }

    @Test
    void whoHasNoSeatFindsNothing() {
        completed();

        Client outsider = SERVICE.as(HOME, Role.MEMBER);
        assertThat(outsider.get(certificate()).status()).isEqualTo(404);
        assertThat(outsider.post(certificate(), "").status()).isEqualTo(404);
    }

    @Test
    void aSuspendedPartnersMemberFindsNothingUntilItIsBack() {
        PartnerId home = SERVICE.partner("de");
        UnderwayCycle theirs = UnderwayCycle.of(SERVICE, HOST, home, OTHER);
        String account = SERVICE.account(home, Role.MEMBER);
        Client ida = SERVICE.client().as(TestTokens.of(account));
        theirs.enrol(ida, home);
        theirs.present(home, "m-" + account);
        theirs.step("complete");
        SERVICE.state(home, PartnerState.SUSPENDED);

        assertThat(ida.get(theirs.path() + "/certificate").status()).isEqualTo(404);
        assertThat(ida.post(theirs.path() + "/certificate", "").status()).isEqualTo(404);

        SERVICE.state(home, PartnerState.ACTIVE);
        assertThat(ida.get(theirs.path() + "/certificate").text("/state")).isEqualTo("waiting");
    }

    @Test
    void theHostTakesACertificateBackAndIssuesItAgain() {
        completed();
        String first = ana.post(certificate(), "").text("/id");

        Answer revoked = take(cycle.staff(), first, "revocation", "issued-in-error");
        assertThat(revoked.status()).as(revoked.body()).isEqualTo(200);
        assertThat(revoked.text("/items/0/state")).isEqualTo("revoked");
        assertThat(revoked.text("/items/0/reason")).isEqualTo("issued-in-error");
        assertThat(ana.get(certificate()).text("/state")).isEqualTo("revoked");

        Answer again = take(cycle.staff(), first, "reissue", "particulars-changed");
        assertThat(again.items()).hasSize(2);
        assertThat(ana.get(certificate()).text("/state")).isEqualTo("issued");
        assertThat(ana.get(certificate()).text("/id")).isNotEqualTo(first);
        assertThat(take(cycle.staff(), first, "revocation", "file-lost").text("/code"))
                .isEqualTo("certificate-replaced");
    }

    @Test
    void aReasonThatIsNoneIsRefused() {
        completed();
        String id = ana.post(certificate(), "").text("/id");

        Answer refused = take(cycle.staff(), id, "revocation", "because");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.defects()).containsExactly("/reason invalid");
    }

    @Test
    void onlyTheHostsCoordinatorTakesBack() {
        completed();
        String id = ana.post(certificate(), "").text("/id");

        assertThat(take(SERVICE.as(HOST, Role.TRAINER), id, "revocation", "file-lost").status())
                .isEqualTo(403);
        assertThat(take(SERVICE.as(HOME, Role.COORDINATOR), id, "revocation", "file-lost").status())
                .isEqualTo(403);
        assertThat(SERVICE.as(HOST, Role.MEMBER).get(cycle.staffPath() + "/certificates").status())
                .isEqualTo(403);
        assertThat(ana.get(certificate()).text("/state")).isEqualTo("issued");
    }
}
