package eu.werein.members.answers.letters;

import eu.werein.members.answers.Notice;
import eu.werein.members.hosted.Hosted;
import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A notice's id as the subject of an errand. */
final class AboutAnswer {

    private static final Pattern SUBJECT =
            Pattern.compile("([^:]+):([^:]+):(\\d{4}-\\d\\d-\\d\\d):(.+)");

    private AboutAnswer() {}

    static String subject(Notice.Id id) {
        return id.key();
    }

    /**
     * @throws IllegalArgumentException for what is no such subject
     */
    static Notice.Id id(String subject) {
        Matcher matcher = SUBJECT.matcher(subject);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an answer");
        }
        return new Notice.Id(
                Hosted.gathering(new PartnerId(matcher.group(1)), matcher.group(2)),
                LocalDate.parse(matcher.group(3)),
                new MemberId(matcher.group(4)));
    }
}
