package eu.werein.members.certificates;

import eu.werein.members.person.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that is to be made, but for the name.
 *
 * @param statusIndex its place in the host's status lists, from 0
 * @param titles by language
 * @param fallback the language that is shown where the learner's is missing
 * @param replaces the one before it; none when it is the first of a cycle
 */
public record Commission(
        CertificateId id,
        long statusIndex,
        Instant issuedAt,
        Holder holder,
        String cycle,
        Map<Language, String> titles,
        Language fallback,
        LocalDate begins,
        LocalDate ends,
        int minutes,
        int attended,
        int sessions,
        @Nullable CertificateId replaces) {

    /**
     * @throws IllegalArgumentException when there is no title in the fallback
     */
    public Commission {
        titles = Map.copyOf(titles);
        if (!titles.containsKey(fallback)) {
            throw new IllegalArgumentException("what everybody is shown must be there");
        }
    }

    News news() {
        return replaces == null ? new News.Issued() : new News.IssuedAgain();
    }

    /** What is said to somebody who reads this language. */
    Achievement achievement(Language language) {
        String title = titles.get(language);
        return new Achievement(
                cycle,
                title == null ? Objects.requireNonNull(titles.get(fallback)) : title,
                begins,
                ends,
                minutes,
                attended,
                sessions);
    }
}
