package eu.werein.members.register;

import eu.werein.members.person.MemberId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

/**
 * Two records that may be of one person.
 *
 * @param first the one whose id is the lesser
 */
public record Suspicion(MemberId first, MemberId second, Set<Because> because) {

    static final Comparator<Suspicion> BY_IDS =
            Comparator.comparing((Suspicion pair) -> pair.first().value())
                    .thenComparing(pair -> pair.second().value());

    /** What two records may have in common. */
    public enum Because {
        EMAIL,
        PHONE,
        NAME_AND_BIRTH_DATE,
        NAME_AND_PLACE;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Suspicion {
        because = Set.copyOf(because);
    }
}
