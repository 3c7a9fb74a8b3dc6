package eu.werein.members.cards.web;

import eu.werein.members.cards.Card;
import eu.werein.members.cards.Cards;
import eu.werein.members.memberships.web.OwnMembership;
import eu.werein.members.person.MemberId;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.EntityTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the signed-in person lets others see of her as a member of a partner. */
@RestController
@RequestMapping("/api/me/memberships/{partner}/card")
@Tag(name = "me")
final class MyCardController {

    private final OwnMembership own;
    private final Cards cards;

    MyCardController(OwnMembership own, Cards cards) {
        this.own = own;
        this.cards = cards;
    }

    @GetMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "Who sees which field of my card; nobody any, until I open it")
    ResponseEntity<CardResponse> getMyCard(@PathVariable String partner) {
        return own.at(partner, member -> answer(cards.find(member)));
    }

    @PutMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "Opens or closes the fields of my card")
    ResponseEntity<CardResponse> changeMyCard(
            @PathVariable String partner,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @RequestBody CardRequest body) {
        return own.at(partner, member -> answer(change(member, ifMatch, body.fields())));
    }

    private Card change(MemberId member, String ifMatch, FieldsBody fields) {
        Card current = cards.find(member);
        EntityTag.requireMatch(ifMatch, current.version());
        Card wanted = current.opened(fields.audiences());
        return wanted.equals(current)
                ? current
                // Somebody was quicker: looked at again, the version is not the one meant.
                : cards.keep(wanted).orElseGet(() -> change(member, ifMatch, fields));
    }

    private static ResponseEntity<CardResponse> answer(Card card) {
        CardResponse response =
                new CardResponse(card.memberId().value(), card.version(), FieldsBody.of(card));
        return EntityTag.answer(HttpStatus.OK, card.version(), response);
    }

    @Schema(name = "MyCardRequest")
    record CardRequest(@NotNull(message = "required") @Valid FieldsBody fields) {}

    /**
     * @param id the member's
     * @param version counts the changes from 1; 0 as long as she has opened nothing
     */
    @Schema(name = "MyCard")
    record CardResponse(String id, long version, FieldsBody fields) {}
}
