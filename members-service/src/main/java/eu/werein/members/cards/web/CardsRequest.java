package eu.werein.members.cards.web;

import eu.werein.members.cards.ShowCards.Person;
import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Whose cards are asked for, such as those of a roster. */
@Schema(name = "CardsRequest")
record CardsRequest(
        @NotNull(message = "required") @Size(max = 500, message = "length") List<@Valid @NotNull(message = "required") PersonRequest> members) {

    /** A member of some partner. */
    @Schema(name = "CardPersonRequest")
    record PersonRequest(
            @Schema(examples = "es-uvigo")
                    @NotNull(message = "required") @Pattern(regexp = PartnerId.PATTERN, message = "partner-unknown") String partner,
            @NotBlank(message = "required") @Size(max = 64, message = "length") String memberId) {

        private Person person() {
            return new Person(new PartnerId(partner), new MemberId(memberId));
        }
    }

    /** In the order in which they are asked for. */
    List<Person> people() {
        return members.stream().map(PersonRequest::person).toList();
    }
}
