package eu.werein.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.werein.gateway.problems.Refusal;
import eu.werein.platform.tenant.PartnerId;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Rates and numbers of requests under way, per person and per partner: one of them asking too much
 * is refused at once and the others do not notice.
 */
public final class Limits {

    private static final Duration FORGET_AFTER = Duration.ofMinutes(10);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int MOST_KEYS = 100_000;

    private final LoadingCache<Requester, Bucket> people;
    private final LoadingCache<PartnerId, Bucket> partners;
    private final LoadingCache<Requester, Semaphore> personPlaces;
    private final LoadingCache<PartnerId, Semaphore> partnerPlaces;
    private final LoadingCache<Requester, Semaphore> personStreams;
    private final Semaphore places;
    private final Semaphore streams;
    private final Counter rateRefusals;
    private final Counter placeRefusals;

    public Limits(LimitSettings settings, MeterRegistry meters) {
        people = remembered(requester -> bucket(rate(settings, requester)));
        partners = remembered(partner -> bucket(settings.partner()));
        personPlaces = remembered(requester -> new Semaphore(settings.atOncePerPerson()));
        partnerPlaces = remembered(partner -> new Semaphore(settings.atOncePerPartner()));
        personStreams = remembered(requester -> new Semaphore(settings.streamsPerPerson()));
        places = new Semaphore(settings.atOnce());
        streams = new Semaphore(settings.streams());
        rateRefusals = meters.counter("werein.gateway.refused", "by", "rate");
        placeRefusals = meters.counter("werein.gateway.refused", "by", "concurrency");
    }

    private static LimitSettings.Rate rate(LimitSettings settings, Requester requester) {
        return switch (requester) {
            case Requester.Account account -> settings.person();
            case Requester.Address address -> settings.anonymous();
        };
    }

    private static Bucket bucket(LimitSettings.Rate rate) {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(rate.burst())
                                        .refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    private static <K, V> LoadingCache<K, V> remembered(
            com.github.benmanes.caffeine.cache.CacheLoader<K, V> loader) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(FORGET_AFTER)
                .build(loader);
    }

    /**
     * @throws Refusal 429 when the requester has spent what she had
     */
    public void spend(Requester requester, int cost) {
        spend(people.get(requester), cost);
    }

    /**
     * @throws Refusal 429 when all together have spent what the partner had
     */
    public void spend(PartnerId partner, int cost) {
        spend(partners.get(partner), cost);
    }

    private void spend(Bucket bucket, int cost) {
        var probe = bucket.tryConsumeAndReturnRemaining(cost);
        if (!probe.isConsumed()) {
            rateRefusals.increment();
            throw Refusal.throttled(roundedUp(Duration.ofNanos(probe.getNanosToWaitForRefill())));
        }
    }

    private static Duration roundedUp(Duration wait) {
        return Duration.ofSeconds(wait.plusMillis(999).toSeconds());
    }

    /**
     * Holds a place for a request until closed.
     *
     * @throws Refusal 429 when the requester or the partner has too many under way, 503 when all
     *     together have
     */
    public Place enter(Requester requester, Optional<PartnerId> partner) {
        Place place = new Place();
        try {
            place.take(personPlaces.get(requester), Refusal.throttled(SOON));
            partner.ifPresent(
                    owner -> place.take(partnerPlaces.get(owner), Refusal.throttled(SOON)));
            place.take(places, Refusal.unavailable(SOON));
            return place;
        } catch (Refusal refusal) {
            place.close();
            placeRefusals.increment();
            throw refusal;
        }
    }

    /** As {@link #enter}, for a stream that stays open: it takes no place from requests. */
    public Place open(Requester requester) {
        Place place = new Place();
        try {
            place.take(personStreams.get(requester), Refusal.throttled(SOON));
            place.take(streams, Refusal.unavailable(SOON));
            return place;
        } catch (Refusal refusal) {
            place.close();
            placeRefusals.increment();
            throw refusal;
        }
    }
}
