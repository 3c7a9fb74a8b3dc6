package eu.werein.members.enrolments;

import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.Standing;
import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;

/** An enrolment of An in a cycle that Vigo hosts. */
public final class EnrolmentFixture {

    public static final PartnerId VIGO = new PartnerId("es-uvigo");
    public static final Hosted CYCLE = Hosted.cycle(VIGO, "cycle-1");
    public static final MemberId AN = new MemberId("an");
    public static final Enrolment.Id ENROLMENT = new Enrolment.Id(VIGO, "party-1", AN);

    private EnrolmentFixture() {}

    static Enrolment enrolment(MemberId member, Standing standing, long sequence) {
        Enrolment.Id id = new Enrolment.Id(VIGO, "party-1", member);
        return Enrolment.begin(id, CYCLE, standing, sequence);
    }
}
