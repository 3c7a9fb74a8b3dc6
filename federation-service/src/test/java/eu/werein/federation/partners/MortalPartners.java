package eu.werein.federation.partners;

import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/**
 * A registry whose process dies, for one partner each, right before or right after writing down a
 * step: from then on nothing it does for that partner has any effect.
 */
class MortalPartners {

    private static final Map<String, Integer> DEATHS = new ConcurrentHashMap<>();
    private static final Set<String> DEAD = ConcurrentHashMap.newKeySet();

    /**
     * @param atSave by partner: n dies before the nth save, -n after it
     */
    static void deaths(Map<String, Integer> atSave) {
        DEATHS.putAll(atSave);
    }

    static Set<String> dead() {
        return Set.copyOf(DEAD);
    }

    @Bean
    static BeanPostProcessor mortality() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Partners partners ? new Mortal(partners) : bean;
            }
        };
    }

    private static final class ProcessDied extends RuntimeException {}

    private record Mortal(Partners partners, Map<PartnerId, Integer> saves) implements Partners {

        Mortal(Partners partners) {
            this(partners, new ConcurrentHashMap<>());
        }

        @Override
        public boolean add(Change change, Optional<RequestKey> key) {
            return partners.add(change, key);
        }

        @Override
        public Optional<Held> find(PartnerId id) {
            dieIfDead(id);
            return partners.find(id);
        }

        @Override
        public Optional<RequestKey> proposedBy(PartnerId id) {
            return partners.proposedBy(id);
        }

        @Override
        public List<Held> all() {
            return partners.all();
        }

        @Override
        public List<PartnerId> withStepDue(Instant now) {
            return partners.withStepDue(now);
        }

        @Override
        public boolean save(Held before, Change change) {
            PartnerId id = before.partner().id();
            dieIfDead(id);
            int death = DEATHS.getOrDefault(id.value(), 0);
            boolean counts = stepsDone(change.partner()) > stepsDone(before.partner());
            int number = counts ? saves.merge(id, 1, Integer::sum) : 0;
            if (number == death && death > 0) {
                throw died(id);
            }
            boolean saved = partners.save(before, change);
            if (number == -death && death < 0) {
                throw died(id);
            }
            return saved;
        }

        private static long stepsDone(Partner partner) {
            return partner.procedure().steps().stream().filter(step -> !step.open()).count();
        }

        private static void dieIfDead(PartnerId id) {
            if (DEAD.contains(id.value())) {
                throw new ProcessDied();
            }
        }

        private static ProcessDied died(PartnerId id) {
            DEAD.add(id.value());
            return new ProcessDied();
        }
    }
}
