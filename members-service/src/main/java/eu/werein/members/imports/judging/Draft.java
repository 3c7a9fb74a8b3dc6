package eu.werein.members.imports.judging;

import eu.werein.members.person.Band;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.EnterpriseNumber;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Place;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a person. Nothing for a field means that the file says nothing of it, which is
 * not the same as that there is none. Shows nothing of itself in messages and logs.
 *
 * @param row its number
 * @param memberId that she has in the register, by a file that was exported from it
 * @param externalId under which the partner's tool knows her
 */
public record Draft(
        int row,
        @Nullable MemberId memberId,
        @Nullable String externalId,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable EmailAddress email,
        @Nullable Phone phone,
        @Nullable LocalDate birthDate,
        @Nullable Language language,
        Place place,
        Trading trading,
        Set<Band> bands,
        List<String> skills,
        List<String> helpWanted,
        Dates dates,
        Set<Refusal> refusals,
        List<Finding> findings) {

    /** Her business, as far as the file tells. */
    public record Trading(
            @Nullable String name,
            @Nullable String trade,
            @Nullable Sector sector,
            @Nullable Stage stage,
            @Nullable EnterpriseNumber enterpriseNumber) {

        public boolean isEmpty() {
            return name == null
                    && trade == null
                    && sector == null
                    && stage == null
                    && enterpriseNumber == null;
        }

        @Override
        public String toString() {
            return "Trading";
        }
    }

    /**
     * The days of her membership, as far as the file tells.
     *
     * @param orderedOn when she ordered her membership, which is when she joins if she is new
     */
    public record Dates(
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate paidUntil,
            @Nullable LocalDate orderedOn) {}

    /** What becomes of a row before the register is asked. */
    public enum Verdict {
        USABLE,
        SKIPPED,
        REJECTED
    }

    public Draft {
        bands = Set.copyOf(bands);
        skills = List.copyOf(skills);
        helpWanted = List.copyOf(helpWanted);
        refusals = Set.copyOf(refusals);
        findings = List.copyOf(findings);
    }

    /** An order that does not count is skipped, whatever else is wrong with it. */
    public Verdict verdict() {
        if (has(Reason.Weight.SKIP)) {
            return Verdict.SKIPPED;
        }
        return has(Reason.Weight.REJECT) ? Verdict.REJECTED : Verdict.USABLE;
    }

    private boolean has(Reason.Weight weight) {
        return findings.stream().anyMatch(finding -> finding.reason().weight() == weight);
    }

    @Override
    public String toString() {
        return "Draft[" + row + "]";
    }
}
