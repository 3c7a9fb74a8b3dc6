package eu.werein.training.certificates.messaging;

import eu.werein.training.attendance.Learner;
import eu.werein.training.certificates.Achievement;
import eu.werein.training.certificates.CertificateEvent;
import eu.werein.training.certificates.Issue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate is to say, but for the name.
 *
 * @param titles by BCP 47 code
 * @param minutes that the sessions last together
 * @param replaces the certificate before it; none when it is the first
 */
record IssuedData(
        String certificateId,
        long statusIndex,
        Instant issuedAt,
        String cycleId,
        String home,
        String memberId,
        Map<String, String> titles,
        String fallback,
        LocalDate begins,
        LocalDate ends,
        int minutes,
        int attended,
        int sessions,
        @Nullable String replaces) {

    static IssuedData of(CertificateEvent.Issued event) {
        Issue issue = event.issue();
        Learner learner = event.key().learner();
        Achievement achievement = event.achievement();
        Map<String, String> titles = new TreeMap<>();
        achievement.titles().forEach((language, title) -> titles.put(language.code(), title));
        return new IssuedData(
                issue.id().value(),
                issue.statusIndex(),
                issue.issuedAt(),
                event.key().cycle().value(),
                learner.home().value(),
                learner.memberId(),
                titles,
                achievement.fallback().code(),
                achievement.begins(),
                achievement.ends(),
                achievement.minutes(),
                achievement.tally().attended(),
                achievement.tally().sessions(),
                event.replaces() == null ? null : event.replaces().value());
    }
}
