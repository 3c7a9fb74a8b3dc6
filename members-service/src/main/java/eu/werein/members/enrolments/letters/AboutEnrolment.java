package eu.werein.members.enrolments.letters;

import eu.werein.members.enrolments.Enrolment;
import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An enrolment's id as the subject of an errand. */
final class AboutEnrolment {

    private static final Pattern SUBJECT = Pattern.compile("([^:]+):([^:]+):(.+)");

    private AboutEnrolment() {}

    static String subject(Enrolment.Id id) {
        return id.host() + ":" + id.party() + ":" + id.member();
    }

    /**
     * @throws IllegalArgumentException for what is no such subject
     */
    static Enrolment.Id id(String subject) {
        Matcher matcher = SUBJECT.matcher(subject);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an enrolment");
        }
        return new Enrolment.Id(
                new PartnerId(matcher.group(1)), matcher.group(2), new MemberId(matcher.group(3)));
    }
}
