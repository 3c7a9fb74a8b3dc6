package eu.werein.training.roster.members;

import eu.werein.platform.access.CallersToken;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.attendance.Learner;
import eu.werein.training.roster.Cards;
import eu.werein.training.roster.Disclosure;
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
final class MembersCards implements Cards {

    private static final Logger LOG = LoggerFactory.getLogger(MembersCards.class);

    /** As many as one question may be about. */
    static final int BATCH = 500;

    private final RestClient members;

    MembersCards(RestClient members) {
        this.members = members;
    }

    @Override
    public Map<Learner, Disclosure> read(PartnerId host, List<Learner> learners) {
        Map<Learner, Disclosure> disclosed = new HashMap<>();
        try {
            for (int from = 0; from < learners.size(); from += BATCH) {
                int to = Math.min(from + BATCH, learners.size());
                ask(host, learners.subList(from, to))
                        .items()
                        .forEach(item -> disclosed.put(item.learner(), item.disclosure()));
            }
        } catch (RestClientException e) {
            // Its message may quote the answer. Nobody waits for each batch when one has failed.
            LOG.atWarn()
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("members-service shows no cards for now");
        }
        learners.forEach(one -> disclosed.putIfAbsent(one, new Disclosure.Unavailable()));
        return disclosed;
    }

    private CardsExchange.Reply ask(PartnerId host, List<Learner> some) {
        return Objects.requireNonNull(
                members.post()
                        .uri("/api/partners/{partner}/cards", host.value())
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + CallersToken.required())
                        .body(CardsExchange.Question.about(some))
                        .retrieve()
                        .body(CardsExchange.Reply.class));
    }
}
