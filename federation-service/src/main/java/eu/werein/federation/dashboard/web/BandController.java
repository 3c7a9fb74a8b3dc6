package eu.werein.federation.dashboard.web;

import eu.werein.federation.dashboard.WhomABandShutsOut;
import eu.werein.federation.dashboard.WhomABandShutsOut.ShutOut;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.meetings.Band;
import eu.werein.platform.meetings.Meeting;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many members of partners a time shuts out, for those who are about to choose it. */
@RestController
final class BandController {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final WhomABandShutsOut shutOut;
    private final PartnerRegistry registry;

    BandController(WhomABandShutsOut shutOut, PartnerRegistry registry) {
        this.shutOut = shutOut;
        this.registry = registry;
    }

    /**
     * What a time is to members of partners.
     *
     * @param band that it lies in; none across an edge, of which nothing is said
     */
    record BandsResponse(@Nullable String band, List<BandShutOutResponse> partners) {}

    /**
     * Members of one partner.
     *
     * @param said how many have said when they have time; null where it is suppressed
     * @param shutOut how many of them not then; null where it is suppressed
     */
    record BandShutOutResponse(String partner, @Nullable Long said, @Nullable Long shutOut) {

        static BandShutOutResponse of(ShutOut of) {
            return new BandShutOutResponse(of.partner().value(), of.said(), of.shutOut());
        }
    }

    @Allowed({Caller.TRAINER, Caller.ORGANISER, Caller.COORDINATOR})
    @GetMapping("/api/partners/{partner}/dates/{date}/bands")
    BandsResponse getBandShutOut(
            @PathVariable String partner,
            @PathVariable LocalDate date,
            @RequestParam LocalTime startsAt,
            @RequestParam LocalTime endsAt,
            @RequestParam Set<String> invited) {
        if (!endsAt.isAfter(startsAt)) {
            throw ProblemException.invalid(List.of(Problem.Defect.of("?endsAt", "ends-before")));
        }
        // A band is what clocks show, wherever they are.
        return Band.of(new Meeting(date, startsAt, endsAt, ZoneOffset.UTC))
                .map(band -> new BandsResponse(band.wireName(), shutOut(band, invited)))
                .orElseGet(() -> new BandsResponse(null, List.of()));
    }

    private List<BandShutOutResponse> shutOut(Band band, Set<String> invited) {
        return shutOut
                .of(band, active(invited))
                .orElseThrow(() -> ProblemException.unavailable(SOON))
                .stream()
                .map(BandShutOutResponse::of)
                .toList();
    }

    /** Who is none, or is not active, is left out of the answer as well. */
    private List<PartnerId> active(Set<String> invited) {
        return invited.stream()
                .map(PartnerId::parse)
                .flatMap(Optional::stream)
                .filter(partner -> registry.find(partner).filter(Partner::active).isPresent())
                .toList();
    }
}
