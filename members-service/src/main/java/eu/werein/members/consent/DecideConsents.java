package eu.werein.members.consent;

import eu.werein.members.consent.Consents.Decided;
import eu.werein.members.person.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Notes what a member decides herself. */
public final class DecideConsents {

    private final Consents consents;
    private final Supplier<String> sources;
    private final Clock clock;

    /**
     * @param sources a new one for each time that she decides
     */
    DecideConsents(Consents consents, Supplier<String> sources, Clock clock) {
        this.consents = consents;
        this.sources = sources;
        this.clock = clock;
    }

    /** How she wants something to be. */
    public record Wish(Subject subject, Decision decision, @Nullable String policyVersion) {

        /** Whether it already is as she wants it. */
        private boolean isMet(Ledger ledger) {
            return ledger.on(subject)
                    .filter(entry -> entry.decision() == decision)
                    .filter(entry -> policyVersion == null || isOf(entry.policyVersion()))
                    .isPresent();
        }

        private boolean isOf(@Nullable String version) {
            return policyVersion != null && policyVersion.equals(version);
        }
    }

    /**
     * Makes her consents as she wishes; what she does not mention stays. Wishing the same again
     * changes nothing.
     */
    public Ledger decide(MemberId member, List<Wish> wishes) {
        Ledger ledger = consents.find(member);
        Instant now = clock.instant();
        String source = sources.get();
        List<Decided> decided = new ArrayList<>();
        for (Wish wish : wishes) {
            if (!wish.isMet(ledger)) {
                Instant at = ledger.timeOf(wish.subject(), now);
                decided.add(
                        new Decided(
                                member,
                                new Entry(
                                        wish.subject(),
                                        wish.decision(),
                                        at,
                                        source,
                                        wish.policyVersion())));
            }
        }
        consents.note(decided);
        return decided.isEmpty() ? ledger : consents.find(member);
    }
}
