package eu.werein.members.register;

import eu.werein.members.person.Business;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import java.time.LocalDate;

/**
 * As much of a member as others are told: where she counts, never who she is.
 *
 * @param section of NACE, or unknown
 */
public record Outline(MemberState state, LocalDate joinedOn, String section, Stage stage) {

    static Outline of(Member member) {
        Business business = member.particulars().business();
        return new Outline(
                member.state(),
                member.period().joinedOn(),
                (business == null ? Sector.UNKNOWN : business.sector()).section(),
                business == null ? Stage.UNKNOWN : business.stage());
    }
}
