package eu.werein.members.register;

import eu.werein.members.person.Band;
import eu.werein.members.person.Business;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import java.time.LocalDate;
import java.util.Set;

/**
 * As much of a member as others are told: where she counts, never who she is.
 *
 * @param section of NACE, or unknown
 * @param bands in which she has said that she has time
 */
public record Outline(
        MemberState state, LocalDate joinedOn, String section, Stage stage, Set<Band> bands) {

    public Outline {
        bands = Set.copyOf(bands);
    }

    static Outline of(Member member) {
        Business business = member.particulars().business();
        return new Outline(
                member.state(),
                member.period().joinedOn(),
                (business == null ? Sector.UNKNOWN : business.sector()).section(),
                business == null ? Stage.UNKNOWN : business.stage(),
                member.particulars().bands());
    }
}
