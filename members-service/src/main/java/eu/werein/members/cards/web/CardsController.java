package eu.werein.members.cards.web;

import eu.werein.members.cards.Disclosure;
import eu.werein.members.cards.ShowCards;
import eu.werein.members.cards.ShowCards.Person;
import eu.werein.members.cards.web.CardsResponse.ItemResponse;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.tenant.TenantContext;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cards that members of any partner have given to the partner in the path. */
@RestController
@RequestMapping("/api/partners/{partner}/cards")
@Tag(name = "cards")
final class CardsController {

    private final ShowCards show;

    CardsController(ShowCards show) {
        this.show = show;
    }

    /** Who asks is of the bound partner's staff: the cards are those given to it, and no other. */
    @PostMapping
    @Allowed({Caller.TRAINER, Caller.ORGANISER, Caller.COORDINATOR})
    @Operation(summary = "Reads the cards that members of any partner let this partner see")
    @Parameter(name = "partner", in = ParameterIn.PATH, required = true)
    CardsResponse readCards(@Valid @RequestBody CardsRequest body) {
        List<Person> people = body.people();
        Map<Person, Disclosure> shown = show.show(TenantContext.current(), new HashSet<>(people));
        return new CardsResponse(
                people.stream()
                        .map(
                                person ->
                                        ItemResponse.of(
                                                person, Objects.requireNonNull(shown.get(person))))
                        .toList());
    }
}
