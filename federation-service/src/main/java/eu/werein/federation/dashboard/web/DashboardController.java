package eu.werein.federation.dashboard.web;

import eu.werein.federation.dashboard.DashboardFeed;
import eu.werein.federation.dashboard.Panel;
import eu.werein.federation.dashboard.Panels;
import eu.werein.federation.dashboard.RebuildDashboard;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The federation's figures for federation administrators. */
@RestController
final class DashboardController {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final DashboardFeed feed;
    private final DashboardStreams streams;
    private final RebuildDashboard rebuildDashboard;
    private final Clock clock;

    DashboardController(
            DashboardFeed feed,
            DashboardStreams streams,
            RebuildDashboard rebuildDashboard,
            Clock clock) {
        this.feed = feed;
        this.streams = streams;
        this.rebuildDashboard = rebuildDashboard;
        this.clock = clock;
    }

    @Allowed(Caller.FEDERATION_ADMIN)
    @GetMapping("/api/federation/dashboard")
    DashboardResponse dashboard() {
        return DashboardResponse.of(current());
    }

    @Allowed(Caller.FEDERATION_ADMIN)
    @GetMapping(value = "/api/federation/dashboard.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> dashboardCsv(@RequestParam String panel) {
        String csv = PanelCsv.of(named(panel, current().panels()));
        String file = panel + "-" + LocalDate.now(clock) + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Panel named(String name, Panels panels) {
        return switch (name) {
            case "membersByPartner" -> panels.membersByPartner();
            case "membersByCountry" -> panels.membersByCountry();
            case "membersByMonth" -> panels.membersByMonth();
            case "membersBySector" -> panels.membersBySector();
            case "membersByStage" -> panels.membersByStage();
            case "applicationsOpenByPartner" -> panels.applicationsOpenByPartner();
            case "applicationsWaiting" -> panels.applicationsWaiting();
            case "cyclesByPartner" -> panels.cyclesByPartner();
            case "seatsByPartner" -> panels.seatsByPartner();
            case "seatsByOrigin" -> panels.seatsByOrigin();
            case "waitingByPartner" -> panels.waitingByPartner();
            case "attendanceByPartner" -> panels.attendanceByPartner();
            case "completionByPartner" -> panels.completionByPartner();
            case "confidenceByPartner" -> panels.confidenceByPartner();
            case "gatheringsByPartner" -> panels.gatheringsByPartner();
            case "gatheringsByMonth" -> panels.gatheringsByMonth();
            case "answersByPartner" -> panels.answersByPartner();
            case "answersByOrigin" -> panels.answersByOrigin();
            case "hopingByPartner" -> panels.hopingByPartner();
            default ->
                    throw ProblemException.of(
                            HttpStatus.BAD_REQUEST,
                            "invalid",
                            List.of(Problem.Defect.of("?panel", "unknown-panel")));
        };
    }

    @Allowed(Caller.FEDERATION_ADMIN)
    @GetMapping(
            value = "/api/federation/dashboard/stream",
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter dashboardStream() {
        current();
        return streams.open();
    }

    @Allowed(Caller.FEDERATION_ADMIN)
    @PostMapping("/api/federation/dashboard/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void rebuildDashboard(Optional<IdempotencyKey> key) {
        rebuildDashboard.rebuild(
                key.map(given -> given.deriveId("dashboard", Actor.required().accountId())));
    }

    private DashboardFeed.Published current() {
        return feed.current().orElseThrow(() -> ProblemException.unavailable(SOON));
    }
}
