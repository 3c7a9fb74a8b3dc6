package eu.werein.members.person.web;

import eu.werein.members.person.Business;
import eu.werein.members.person.EnterpriseNumber;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A business as its founder describes it. */
@Schema(name = "Business")
public record BusinessRequest(
        @Size(max = 120, message = "length") @Nullable String name,
        @Size(max = 120, message = "length") @Nullable String trade,
        @Pattern(regexp = Sector.PATTERN, message = "invalid") @Nullable String sector,
        @Schema(allowableValues = {"idea", "starting", "established", "unknown"})
                @Pattern(regexp = Stage.PATTERN, message = "invalid") @Nullable String stage,
        @Size(max = 30, message = "length") @Nullable String enterpriseNumber) {

    /**
     * @param country whose check digits the enterprise number has
     * @throws ProblemException 400 for a number that cannot be one
     */
    public Business business(@Nullable String country) {
        return new Business(
                Texts.present(name),
                Texts.present(trade),
                sector == null ? Sector.UNKNOWN : sector(sector),
                stage == null ? Stage.UNKNOWN : Stage.of(stage),
                number(Texts.present(enterpriseNumber), country));
    }

    private static Sector sector(String code) {
        try {
            return new Sector(code);
        } catch (IllegalArgumentException e) {
            throw invalid("/business/sector", "invalid");
        }
    }

    private static @Nullable EnterpriseNumber number(
            @Nullable String typed, @Nullable String country) {
        return typed == null
                ? null
                : EnterpriseNumber.parse(typed, country)
                        .orElseThrow(
                                () -> invalid("/business/enterpriseNumber", "enterprise-number"));
    }

    private static ProblemException invalid(String pointer, String code) {
        return ProblemException.of(
                HttpStatus.BAD_REQUEST, "invalid", List.of(Problem.Defect.of(pointer, code)));
    }
}
