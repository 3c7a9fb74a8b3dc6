package eu.werein.events.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedSecretTests {

    private final FeedSecret secret = FeedSecret.fresh();

    @Test
    void whatIsRevealedOpensTheSame() {
        assertThat(FeedSecret.parse(secret.reveal()).orElseThrow().hash()).isEqualTo(secret.hash());
    }

    @Test
    void eachIsAnotherOne() {
        assertThat(FeedSecret.fresh().hash()).isNotEqualTo(secret.hash());
    }

    @Test
    void whatIsStoredOrLoggedOpensNothing() {
        assertThat(FeedSecret.parse(secret.hash())).isEmpty();
        assertThat(secret).hasToString("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../../etc/passwd"})
    void whatCannotBeOneIsNone(String text) {
        assertThat(FeedSecret.parse(text)).isEmpty();
    }
}
