package eu.werein.platform.cards.members;

import eu.werein.platform.access.CallersToken;
import eu.werein.platform.cards.Cards;
import eu.werein.platform.cards.Disclosure;
import eu.werein.platform.cards.Holder;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.OutboundClient;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks members-service with the token of who asks, so that it decides what she may see as if she
 * had asked herself.
 */
public final class MembersCards implements Cards {

    private static final Logger LOG = LoggerFactory.getLogger(MembersCards.class);

    /** As many as one question may be about. */
    static final int BATCH = 500;

    private static final Duration CONNECT = Duration.ofSeconds(1);

    /** The gateway waits nine seconds: a list without names is better than none. */
    private static final Duration ANSWER = Duration.ofSeconds(4);

    private final RestClient members;

    /**
     * @param url where members-service is
     */
    public MembersCards(String url, ObservationRegistry observations) {
        members =
                OutboundClient.within(CONNECT, ANSWER)
                        .baseUrl(url)
                        .observationRegistry(observations)
                        .build();
    }

    @Override
    public Map<Holder, Disclosure> read(PartnerId host, List<Holder> holders) {
        Map<Holder, Disclosure> disclosed = new HashMap<>();
        try {
            for (int from = 0; from < holders.size(); from += BATCH) {
                int to = Math.min(from + BATCH, holders.size());
                ask(host, holders.subList(from, to))
                        .items()
                        .forEach(item -> disclosed.put(item.holder(), item.disclosure()));
            }
        } catch (RestClientException e) {
            // Its message may quote the answer. Nobody waits for each batch when one has failed.
            LOG.atWarn()
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("members-service shows no cards for now");
        }
        holders.forEach(one -> disclosed.putIfAbsent(one, new Disclosure.Unavailable()));
        return disclosed;
    }

    private CardsExchange.Reply ask(PartnerId host, List<Holder> some) {
        return Objects.requireNonNull(
                members.post()
                        .uri("/api/partners/{partner}/cards", host.value())
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + CallersToken.required())
                        .body(CardsExchange.Question.about(some))
                        .retrieve()
                        .body(CardsExchange.Reply.class));
    }
}
