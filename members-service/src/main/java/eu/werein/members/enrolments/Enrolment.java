package eu.werein.members.enrolments;

import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.Standing;
import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;

/**
 * A member's enrolment in a cycle, as far as it is told.
 *
 * @param since sequence of the event with which she began to stand as she does: the same however
 *     often it is told, so that she is written to once
 * @param sequence of the last event that was applied
 */
public record Enrolment(Id id, Hosted cycle, Standing standing, long since, long sequence) {

    /**
     * Who enrolled where.
     *
     * @param party the id of her party's enrolment, unique within the host only
     */
    public record Id(PartnerId host, String party, MemberId member) {

        public Id {
            if (party.isBlank() || party.length() > 64) {
                throw new IllegalArgumentException("not an enrolment id");
            }
        }
    }

    static Enrolment begin(Id id, Hosted cycle, Standing standing, long sequence) {
        return new Enrolment(id, cycle, standing, sequence, sequence);
    }

    /** What is older than what is known changes nothing. */
    Enrolment told(Standing next, long at) {
        if (at <= sequence) {
            return this;
        }
        return new Enrolment(id, cycle, next, next.equals(standing) ? since : at, at);
    }
}
