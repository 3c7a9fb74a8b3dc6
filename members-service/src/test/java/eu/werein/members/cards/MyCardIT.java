package eu.werein.members.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.members.Bound;
import eu.werein.members.Learner;
import eu.werein.members.MembersService;
import eu.werein.members.register.messaging.MemberMessages;
import eu.werein.platform.access.Role;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two partners hold the same member id: each woman opens her own card. */
class MyCardIT {

    private static final RunningService SERVICE = MembersService.shared();
    private static final String CLOSED =
            """
            {"fields":{"name":"nobody","email":"nobody","phone":"nobody","language":"nobody",
            "place":"nobody","businessName":"nobody","trade":"nobody","sector":"nobody",
            "bands":"nobody","skills":"nobody","helpWanted":"nobody"}}
            """;
    private static final String OPEN =
            CLOSED.replace("\"name\":\"nobody\"", "\"name\":\"partner\"")
                    .replace("\"trade\":\"nobody\"", "\"trade\":\"federation\"");

    private final String id = UUID.randomUUID().toString();
    private final Learner an = Learner.of(SERVICE, SERVICE.partner(), id, "An");
    private final Learner eva = Learner.of(SERVICE, SERVICE.partner(), id, "Eva");

    private static Answer open(Learner who, String fields, String ifMatch) {
        return who.client().put(who.own("card"), fields, "If-Match", ifMatch);
    }

    @Test
    void aCardIsClosedUntilSheOpensIt() {
        Answer closed = an.client().get(an.own("card"));
        assertThat(closed.header("ETag")).isEqualTo("\"0\"");
        assertThat(closed.json().path("fields").valueStream())
                .allSatisfy(audience -> assertThat(audience.asString()).isEqualTo("nobody"));
    }

    @Test
    void sheOpensSomeFieldsAndHerTwinElsewhereNone() {
        Answer opened = open(an, OPEN, "\"0\"");
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.header("ETag")).isEqualTo("\"1\"");
        Answer read = an.client().get(an.own("card"));
        assertThat(read.body()).isEqualTo(opened.body());
        assertThat(read.text("/id")).isEqualTo(id);
        assertThat(read.text("/fields/name")).isEqualTo("partner");
        assertThat(read.text("/fields/trade")).isEqualTo("federation");
        assertThat(read.text("/fields/email")).isEqualTo("nobody");
        assertThat(eva.client().get(eva.own("card")).text("/fields/name")).isEqualTo("nobody");
    }

    @Test
    void openingItAsItIsChangesNothing() {
        open(an, OPEN, "\"0\"");
        assertThat(open(an, OPEN, "\"1\"").header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void aChangeOfAnOlderVersionIsRefused() {
        open(an, OPEN, "\"0\"");
        Answer stale = open(an, CLOSED, "\"0\"");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.defects()).containsExactly("/version changed-meanwhile");
        assertThat(an.client().put(an.own("card"), CLOSED).status()).isEqualTo(428);
    }

    @Test
    void noFieldIsOpenedByBeingForgotten() {
        String without = CLOSED.replace("\"name\":\"nobody\",", "");
        assertThat(open(an, without, "\"0\"").defects()).containsExactly("/fields/name required");
        String unknown = CLOSED.replace("\"name\":\"nobody\"", "\"name\":\"everybody\"");
        assertThat(open(an, unknown, "\"0\"").status()).isEqualTo(400);
    }

    @Test
    void nobodySeesOrOpensAnothersCard() {
        assertThat(an.client().get(eva.own("card")).status()).isEqualTo(403);
        assertThat(SERVICE.as(an.partner(), Role.COORDINATOR).get(an.own("card")).text("/id"))
                .isNotEqualTo(id);
        assertThat(SERVICE.client().get(an.own("card")).status()).isEqualTo(401);
        assertThat(an.client().get("/api/me/memberships/Nobody/card").status()).isEqualTo(404);
    }

    @Test
    void whoIsForgottenHasNoOpenCard() {
        String gone = UUID.randomUUID().toString();
        Map<CardField, Audience> fields = Map.of(CardField.NAME, Audience.PARTNER);
        Cards cards = SERVICE.bean(Cards.class);
        var member = new eu.werein.members.person.MemberId(gone);
        Bound.to(
                an.partner().value(),
                () -> cards.keep(Card.closed(member).opened(fields)).orElseThrow());
        SERVICE.federation()
                .tell(MemberMessages.TOPIC, an.partner(), gone, MemberMessages.LEFT, Map.of());
        await().atMost(RunningService.SOON)
                .until(
                        () ->
                                Bound.to(an.partner().value(), () -> cards.find(member))
                                        .fields()
                                        .isEmpty());
    }
}
