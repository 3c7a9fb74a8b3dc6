package eu.werein.platform.cards.members;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.cards.Card;
import eu.werein.platform.cards.Cards;
import eu.werein.platform.cards.Disclosure;
import eu.werein.platform.cards.Holder;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.MembersNetwork;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class MembersCardsTests {

    private static final PartnerId HOME = new PartnerId("be-mompreneurs");

    private final MembersNetwork network = MembersNetwork.shared();
    private final Cards cards = new MembersCards(network.url(), ObservationRegistry.NOOP);

    @BeforeEach
    void somebodyAsks() {
        Jwt token = Jwt.withTokenValue("hers").header("alg", "none").subject("somebody").build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
    }

    @AfterEach
    void nobodyAsks() {
        SecurityContextHolder.clearContext();
    }

    private static List<Holder> holders(int number) {
        return IntStream.range(0, number).mapToObj(one -> new Holder(HOME, "m-" + one)).toList();
    }

    private static String none(String question) {
        return question.replace("\"members\"", "\"items\"")
                .replace("}", ",\"card\":null,\"why\":\"none\"}")
                .replaceAll(",\"card\":null,\"why\":\"none\"}$", "}");
    }

    @Test
    void oneQuestionIsAboutFiveHundred() {
        PartnerId host = new PartnerId("es-batches");
        network.reply(host.value(), MembersCardsTests::none);

        Map<Holder, Disclosure> read = cards.read(host, holders(501));

        assertThat(network.asked(host.value())).hasSize(2);
        assertThat(read).hasSize(501);
        assertThat(read.values()).containsOnly(new Disclosure.None());
    }

    @Test
    void whenOneQuestionIsNotAnsweredTheNextIsNotAsked() {
        PartnerId host = new PartnerId("es-silent");

        Map<Holder, Disclosure> read = cards.read(host, holders(501));

        assertThat(network.asked(host.value())).hasSize(1);
        assertThat(read).hasSize(501);
        assertThat(read.values()).containsOnly(new Disclosure.Unavailable());
    }

    @Test
    void anAnswerThatCannotBeReadIsNone() {
        PartnerId host = new PartnerId("es-garbled");
        network.reply(host.value(), _ -> "{\"items\": [{\"partner\"");

        assertThat(cards.read(host, holders(1)).values())
                .containsOnly(new Disclosure.Unavailable());
    }

    @Test
    void aCardSaysNothingOfItselfInAMessage() {
        Card card = new Card("An", "Peeters", "nl", "Bakkerij An", "bakker");

        assertThat(new Disclosure.Shown(card).toString()).doesNotContain("An", "Peeters", "bak");
        assertThat(new CardsExchange.Item("be-mompreneurs", "m-1", card, null).toString())
                .doesNotContain("Peeters");
    }
}
