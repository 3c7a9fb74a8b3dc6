package eu.werein.federation.partners;

import eu.werein.platform.tenant.PartnerId;
import java.time.Clock;
import java.util.Optional;

/** Suspends a partner, or lets a suspended one work again. Doing so twice changes nothing more. */
public final class ChangePartner {

    private final Partners partners;
    private final Runnable stepsWait;
    private final Clock clock;

    ChangePartner(Partners partners, Runnable stepsWait, Clock clock) {
        this.partners = partners;
        this.stepsWait = stepsWait;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Done(Partners.Held partner) implements Outcome {}

        record Unknown() implements Outcome {}

        /** It is being set up: there is nothing to suspend or resume yet. */
        record NotYetActive() implements Outcome {}
    }

    private sealed interface Decision {
        record Write(Change change) implements Decision {}

        record Leave() implements Decision {}

        record Refuse() implements Decision {}
    }

    @FunctionalInterface
    private interface Rule {
        Decision decide(Partner partner);
    }

    public Outcome suspend(PartnerId id) {
        return change(
                id,
                partner ->
                        switch (partner) {
                            case Partner.Active active ->
                                    new Decision.Write(active.suspend(clock.instant()));
                            case Partner.Suspended already -> new Decision.Leave();
                            case Partner.Provisioning notYet -> new Decision.Refuse();
                        });
    }

    public Outcome resume(PartnerId id) {
        return change(
                id,
                partner ->
                        switch (partner) {
                            case Partner.Suspended suspended ->
                                    new Decision.Write(suspended.resume(clock.instant()));
                            case Partner.Active already -> new Decision.Leave();
                            case Partner.Provisioning notYet -> new Decision.Refuse();
                        });
    }

    private Outcome change(PartnerId id, Rule rule) {
        while (true) {
            Optional<Partners.Held> found = partners.find(id);
            if (found.isEmpty()) {
                return new Outcome.Unknown();
            }
            Partners.Held held = found.get();
            switch (rule.decide(held.partner())) {
                case Decision.Refuse refused -> {
                    return new Outcome.NotYetActive();
                }
                case Decision.Leave leave -> {
                    return new Outcome.Done(held);
                }
                case Decision.Write write -> {
                    if (partners.save(held, write.change())) {
                        stepsWait.run();
                        return new Outcome.Done(
                                new Partners.Held(write.change().partner(), held.version() + 1));
                    }
                }
            }
        }
    }
}
