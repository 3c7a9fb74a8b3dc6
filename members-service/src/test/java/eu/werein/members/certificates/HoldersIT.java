package eu.werein.members.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import eu.werein.members.Bound;
import eu.werein.members.Learner;
import eu.werein.members.Log;
import eu.werein.members.MembersService;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberFixture;
import eu.werein.members.register.Members;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.RunningService;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of certificates when something happens to who holds them, or to her home. */
class HoldersIT {

    private static final RunningService SERVICE = MembersService.shared();

    private final String member = UUID.randomUUID().toString();
    private final PartnerId host = SERVICE.partner();
    private final Learner an = Learner.of(SERVICE, SERVICE.partner(), member, "An");
    private final Learner eva = Learner.of(SERVICE, SERVICE.partner(), member, "Eva");
    private final Client stranger = SERVICE.client();
    private final Issuance toAn = Issuance.to(SERVICE, host, an);
    private final Issuance toEva = Issuance.to(SERVICE, host, eva);

    @BeforeEach
    void bothHoldOne() {
        toAn.issued(0);
        toEva.issued(1);
        awaitState(toAn, "valid");
        awaitState(toEva, "valid");
    }

    private void awaitState(Issuance of, String state) {
        Awaitility.await()
                .atMost(RunningService.SOON)
                .until(() -> state.equals(stranger.get(of.publicPath()).text("/state")));
    }

    private static Member atHome(Learner of, BiFunction<Members, Learner, Member> step) {
        return Bound.to(of.partner().value(), () -> step.apply(SERVICE.bean(Members.class), of));
    }

    private String statusList() throws ParseException {
        String list = stranger.get("/api/public/partners/" + host + "/status-list/1").body();
        Object subject = SignedJWT.parse(list).getJWTClaimsSet().getClaim("credentialSubject");
        return String.valueOf(((Map<?, ?>) subject).get("encodedList"));
    }

    @Test
    void whoIsErasedIsNamedNowhereAndHerCertificateStillCounts() throws ParseException {
        atHome(an, (members, her) -> MemberFixture.erased(members, her.id()));

        awaitState(toAn, "holder-withdrawn");
        assertThat(stranger.get(toAn.publicPath()).body()).doesNotContain("Peeters");
        assertThat(an.client().get(toAn.ownPath() + "/pdf").status()).isEqualTo(404);
        assertThat(statusList()).isEqualTo(new StatusList(1, List.of()).encoded());
        assertThat(stranger.get(toEva.publicPath()).text("/learner")).isEqualTo("Eva Peeters");
    }

    @Test
    void ofWhoIsErasedWhatIsTakenBackIsListed() throws ParseException {
        atHome(an, (members, her) -> MemberFixture.erased(members, her.id()));
        awaitState(toAn, "holder-withdrawn");

        toAn.revoked();

        awaitState(toAn, "revoked");
        assertThat(statusList()).isEqualTo(new StatusList(1, List.of(0L)).encoded());
    }

    @Test
    void whoLeavesKeepsWhatSheHasEarned() {
        atHome(an, (members, her) -> MemberFixture.left(members, her.id()));
        atHome(eva, (members, her) -> MemberFixture.erased(members, her.id()));

        awaitState(toEva, "holder-withdrawn");
        Log.awaitRead(MemberMessages.TOPIC);
        assertThat(stranger.get(toAn.publicPath()).text("/learner")).isEqualTo("An Peeters");
    }

    @Test
    void aSuspendedPartnersMemberFindsNothingUntilItIsBack() {
        SERVICE.state(an.partner(), PartnerState.SUSPENDED);

        assertThat(an.client().get("/api/me/certificates").items()).isEmpty();
        assertThat(an.client().get(toAn.ownPath() + "/pdf").status()).isEqualTo(404);
        assertThat(an.client().send("DELETE", toAn.ownPath(), "").status()).isEqualTo(404);
        assertThat(stranger.get(toAn.publicPath()).text("/state")).isEqualTo("valid");

        SERVICE.state(an.partner(), PartnerState.ACTIVE);
        assertThat(an.client().get("/api/me/certificates").items()).hasSize(1);
    }
}
