package eu.werein.members.enrolments;

import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.Standing;
import eu.werein.members.register.Members;

/** Keeps how a member of the bound partner stands in a cycle, and has her told. */
public final class FollowEnrolment {

    private final Enrolments enrolments;
    private final Members members;
    private final Letters letters;

    FollowEnrolment(Enrolments enrolments, Members members, Letters letters) {
        this.enrolments = enrolments;
        this.members = members;
        this.letters = letters;
    }

    /**
     * May be told twice, and what is older after what is newer. A letter is asked for each time: a
     * crash may have come between the keeping and the asking.
     *
     * @param sequence of the event that tells it
     */
    public void told(Enrolment.Id id, Hosted cycle, Standing standing, long sequence) {
        if (members.find(id.member()).isPresent()) {
            letters.ask(
                    enrolments.follow(
                            id,
                            () -> Enrolment.begin(id, cycle, standing, sequence),
                            enrolment -> enrolment.told(standing, sequence)));
        }
    }
}
