package eu.werein.members.person.web;

import eu.werein.members.person.Business;
import eu.werein.members.person.EnterpriseNumber;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import eu.werein.platform.web.Forms;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A business as its founder describes it. */
@Schema(name = "Business")
public record BusinessRequest(
        @Size(max = 120, message = "length") @Nullable String name,
        @Size(max = 120, message = "length") @Nullable String trade,
        @Pattern(regexp = Sector.PATTERN, message = "invalid") @Nullable String sector,
        @Schema(allowableValues = {"idea", "starting", "established", "unknown"})
                @Pattern(regexp = Stage.PATTERN, message = "invalid") @Nullable String stage,
        @Size(max = 30, message = "length") @Nullable String enterpriseNumber) {

    private static final String SECTOR = "/business/sector";

    /**
     * Finds what a pattern cannot tell.
     *
     * @param country whose check digits the enterprise number has
     */
    public void check(@Nullable String country, Forms.Findings findings) {
        if (sector != null && sector.matches(Sector.PATTERN) && !isSector(sector)) {
            findings.add(SECTOR, "invalid");
        }
        String number = Texts.present(enterpriseNumber);
        if (number != null && EnterpriseNumber.parse(number, country).isEmpty()) {
            findings.add("/business/enterpriseNumber", "enterprise-number");
        }
    }

    private static boolean isSector(String code) {
        try {
            return new Sector(code).code().equals(code);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /**
     * The business of a form that was checked.
     *
     * @param country whose check digits the enterprise number has
     */
    public Business business(@Nullable String country) {
        String number = Texts.present(enterpriseNumber);
        return new Business(
                Texts.present(name),
                Texts.present(trade),
                sector == null ? Sector.UNKNOWN : new Sector(sector),
                stage == null ? Stage.UNKNOWN : Stage.of(stage),
                number == null ? null : EnterpriseNumber.parse(number, country).orElseThrow());
    }
}
