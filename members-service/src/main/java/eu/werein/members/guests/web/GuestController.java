package eu.werein.members.guests.web;

import eu.werein.members.guests.AnswerAsGuest;
import eu.werein.members.guests.AskForSeat;
import eu.werein.members.guests.Guest;
import eu.werein.members.guests.GuestId;
import eu.werein.members.guests.NotOpen;
import eu.werein.members.tokens.MailedTokens.Purpose;
import eu.werein.members.tokens.OpenedLinks;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.store.Ids;
import eu.werein.platform.web.Forms;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.ProblemException;
import eu.werein.platform.web.Requests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What somebody does who comes without an account. A token is in no address, where it would be
 * logged, and nothing is done by opening a link: mail scanners do that, too.
 */
@RestController
@Tag(name = "guests")
final class GuestController {

    private static final String NOBODY = "anyone";

    private final AskForSeat ask;
    private final AnswerAsGuest answers;
    private final OpenedLinks links;
    private final Forms forms;
    private final Requests requests;
    private final Ids ids;

    GuestController(
            AskForSeat ask,
            AnswerAsGuest answers,
            OpenedLinks links,
            Forms forms,
            Requests requests,
            Ids ids) {
        this.ask = ask;
        this.answers = answers;
        this.links = links;
        this.forms = forms;
        this.requests = requests;
        this.ids = ids;
    }

    @PostMapping("/api/public/partners/{partner}/guests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(Caller.ANYONE)
    @Operation(summary = "Asks for a seat without an account; the answer is the same for everybody")
    ReceiptResponse askForSeat(
            @PathVariable String partner,
            Optional<IdempotencyKey> key,
            @RequestBody AskForSeatRequest body) {
        forms.checked(body);
        String id = key.map(given -> given.deriveId(partner, NOBODY)).orElseGet(ids::next);
        if (!body.trapped()) {
            told(
                    () -> {
                        ask.ask(new GuestId(id), body.asking(), requests.of(key, "ask", body));
                        return Optional.empty();
                    });
        }
        return new ReceiptResponse(id);
    }

    @PostMapping("/api/public/guest-confirmations")
    @Allowed(Caller.ANYONE)
    @Operation(summary = "Confirms by the token mailed to her that a guest wants to come")
    GuestSeatResponse confirmSeat(@Valid @RequestBody TokenRequest body) {
        return seat(Purpose.CONFIRM_SEAT, body.token(), answers::confirm);
    }

    @PostMapping("/api/public/guest-seats")
    @Allowed(Caller.ANYONE)
    @Operation(summary = "Where a guest stands, by the token mailed to her")
    GuestSeatResponse lookAtSeat(@Valid @RequestBody TokenRequest body) {
        return seat(Purpose.GUEST_SEAT, body.token(), answers::look);
    }

    @PostMapping("/api/public/guest-answers")
    @Allowed(Caller.ANYONE)
    @Operation(summary = "Takes the seat that a guest is offered, or gives it back, by her token")
    GuestSeatResponse answerAsGuest(@Valid @RequestBody AnswerRequest body) {
        return seat(
                Purpose.GUEST_SEAT,
                body.token(),
                "yes".equals(body.answer()) ? answers::take : answers::withdraw);
    }

    private GuestSeatResponse seat(
            Purpose purpose, String token, Function<GuestId, Optional<Guest>> work) {
        return links.open(
                        purpose,
                        token,
                        subject ->
                                told(() -> work.apply(new GuestId(subject)))
                                        .map(GuestSeatResponse::of))
                .orElseThrow(() -> ProblemException.of(HttpStatus.NOT_FOUND, "seat-unknown"));
    }

    /** Does what was asked; what stands against it is told as a problem. */
    private static <T> Optional<T> told(Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (NotOpen e) {
            throw switch (e.why()) {
                case UNKNOWN -> ProblemException.notFound();
                case CANCELLED -> ProblemException.of(HttpStatus.CONFLICT, "cancelled");
                case OVER -> ProblemException.of(HttpStatus.CONFLICT, "over");
            };
        }
    }

    @Schema(name = "GuestReceipt")
    record ReceiptResponse(String id) {}

    @Schema(name = "GuestTokenRequest")
    record TokenRequest(
            @NotBlank(message = "required") @Size(max = 200, message = "length") String token) {}

    @Schema(name = "GuestAnswerRequest")
    record AnswerRequest(
            @NotBlank(message = "required") @Size(max = 200, message = "length") String token,
            @NotNull(message = "required") @Pattern(regexp = "yes|no", message = "invalid") String answer) {}
}
