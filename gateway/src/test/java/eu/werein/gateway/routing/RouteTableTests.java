package eu.werein.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;

class RouteTableTests {

    private final RouteTable table = RouteTable.ofTheFederation();

    @ParameterizedTest
    @CsvSource({
        "GET,/api/public/partners,FEDERATION,ANYBODY,CALL",
        "GET,/api/public/partners/be-mompreneurs,FEDERATION,ANYBODY,CALL",
        "POST,/api/public/partners/be-mompreneurs/applications,MEMBERS,ANYBODY,CALL",
        "POST,/api/public/confirmations,MEMBERS,ANYBODY,CALL",
        "POST,/api/public/partners/be-mompreneurs/guests,MEMBERS,ANYBODY,CALL",
        "POST,/api/public/guest-confirmations,MEMBERS,ANYBODY,CALL",
        "POST,/api/public/guest-seats,MEMBERS,ANYBODY,CALL",
        "POST,/api/public/guest-answers,MEMBERS,ANYBODY,CALL",
        "GET,/api/public/partners/be-mompreneurs/certificates/1,MEMBERS,ANYBODY,CALL",
        "GET,/api/public/partners/be-mompreneurs/did.json,MEMBERS,ANYBODY,CALL",
        "GET,/api/public/partners/be-mompreneurs/status-list/1,MEMBERS,ANYBODY,CALL",
        "GET,/api/federation/partners,FEDERATION,SIGNED_IN,CALL",
        "POST,/api/federation/partners/be-mompreneurs/suspend,FEDERATION,SIGNED_IN,CALL",
        "GET,/api/federation/dashboard/stream,FEDERATION,SIGNED_IN,STREAM",
        "GET,/api/federation/dashboard.csv,FEDERATION,SIGNED_IN,CALL",
        "GET,/api/partners/be-mompreneurs/applications,MEMBERS,SIGNED_IN,CALL",
        "POST,/api/partners/be-mompreneurs/applications/1/decision,MEMBERS,SIGNED_IN,CALL",
        "PUT,/api/partners/be-mompreneurs/members/1/roles,MEMBERS,SIGNED_IN,CALL",
        "PATCH,/api/partners/be-mompreneurs/members/1,MEMBERS,SIGNED_IN,CALL",
        "GET,/api/partners/be-mompreneurs/members/duplicates,MEMBERS,SIGNED_IN,CALL",
        "GET,/api/partners/be-mompreneurs/members/export,MEMBERS,SIGNED_IN,FILE",
        "POST,/api/partners/be-mompreneurs/cards,MEMBERS,SIGNED_IN,CALL",
        "GET,/api/partners/be-mompreneurs/gatherings/1/occurrences/2027-03-04/guests,MEMBERS,SIGNED_IN,CALL",
        "PUT,/api/me/memberships/be-mompreneurs/consents,MEMBERS,SIGNED_IN,CALL",
        "GET,/api/partners/be-mompreneurs/imports,MEMBERS,SIGNED_IN,CALL",
        "POST,/api/partners/be-mompreneurs/imports,MEMBERS,SIGNED_IN,IMPORT",
        "GET,/api/partners/be-mompreneurs/imports/example,MEMBERS,SIGNED_IN,FILE",
        "GET,/api/partners/be-mompreneurs/imports/1,MEMBERS,SIGNED_IN,CALL",
        "DELETE,/api/partners/be-mompreneurs/imports/1,MEMBERS,SIGNED_IN,CALL",
        "GET,/api/partners/be-mompreneurs/imports/1/rows,MEMBERS,SIGNED_IN,CALL",
        "POST,/api/partners/be-mompreneurs/imports/1/mapping,MEMBERS,SIGNED_IN,CALL",
        "POST,/api/partners/be-mompreneurs/imports/1/commit,MEMBERS,SIGNED_IN,CALL",
        "POST,/api/partners/be-mompreneurs/imports/1/undo,MEMBERS,SIGNED_IN,CALL",
        "GET,/api/partners/be-mompreneurs/imports/1/annotated,MEMBERS,SIGNED_IN,FILE",
        "GET,/api/partners/be-mompreneurs/imports/1/progress,MEMBERS,SIGNED_IN,STREAM",
        "POST,/api/partners/be-mompreneurs/cycles,TRAINING,SIGNED_IN,CALL",
        "PATCH,/api/partners/be-mompreneurs/cycles/1,TRAINING,SIGNED_IN,CALL",
        "GET,/api/partners/be-mompreneurs/cycles/1/roster,TRAINING,SIGNED_IN,CALL",
        "GET,/api/partners/be-mompreneurs/enrolment-requests,TRAINING,SIGNED_IN,CALL",
        "POST,/api/partners/be-mompreneurs/enrolment-requests/1/decision,TRAINING,SIGNED_IN,CALL",
        "GET,/api/partners/be-mompreneurs/member-enrolments,TRAINING,SIGNED_IN,CALL",
        "PUT,/api/partners/be-mompreneurs/school-calendar,EVENTS,SIGNED_IN,CALL",
        "PUT,/api/partners/be-mompreneurs/school-calendar/link,EVENTS,SIGNED_IN,CALL",
        "GET,/api/partners/be-mompreneurs/dates/2027-03-04/shut-out,EVENTS,SIGNED_IN,CALL",
        "GET,/api/partners/be-mompreneurs/dates/2027-03-04/bands,FEDERATION,SIGNED_IN,CALL",
        "GET,/api/cycles,TRAINING,SIGNED_IN,CALL",
        "GET,/api/cycles/be-mompreneurs/1,TRAINING,SIGNED_IN,CALL",
        "POST,/api/cycles/be-mompreneurs/1/enrolments,TRAINING,SIGNED_IN,CALL",
        "DELETE,/api/cycles/be-mompreneurs/1/enrolments/1,TRAINING,SIGNED_IN,CALL",
        "GET,/api/me/enrolments,TRAINING,SIGNED_IN,CALL",
        "GET,/api/cycles/be-mompreneurs/1/certificate,TRAINING,SIGNED_IN,CALL",
        "POST,/api/cycles/be-mompreneurs/1/certificate,TRAINING,SIGNED_IN,CALL",
        "POST,/api/partners/be-mompreneurs/cycles/1/certificates/1/reissue,TRAINING,SIGNED_IN,CALL",
        "PUT,/api/cycles/be-mompreneurs/1/confidence,TRAINING,SIGNED_IN,CALL",
        "GET,/api/me/certificates,MEMBERS,SIGNED_IN,CALL",
        "GET,/api/me/certificates/be-mompreneurs/1/pdf,MEMBERS,SIGNED_IN,FILE",
        "POST,/api/partners/be-mompreneurs/gatherings,EVENTS,SIGNED_IN,CALL",
        "GET,/api/partners/be-mompreneurs/gatherings/export,EVENTS,SIGNED_IN,FILE",
        "PATCH,/api/partners/be-mompreneurs/gatherings/1,EVENTS,SIGNED_IN,CALL",
        "GET,/api/gatherings,EVENTS,SIGNED_IN,CALL",
        "GET,/api/public/partners/be-mompreneurs/calendar.ics,EVENTS,ANYBODY,CALL",
        "GET,/api/public/calendar.ics,EVENTS,ANYBODY,CALL",
        "GET,/api/public/gatherings,EVENTS,ANYBODY,CALL",
        "GET,/api/public/partners/be-mompreneurs/gatherings/1,EVENTS,ANYBODY,CALL",
        "GET,/api/public/partners/be-mompreneurs/gatherings/1.html,EVENTS,ANYBODY,CALL",
        "GET,/api/public/partners/be-mompreneurs/gatherings.html,EVENTS,ANYBODY,CALL",
        "GET,/api/public/pages.css,EVENTS,ANYBODY,CALL",
        "GET,/api/feeds/secret.ics,EVENTS,ANYBODY,CALL",
        "POST,/api/me/feeds,EVENTS,SIGNED_IN,CALL",
        "DELETE,/api/me/feeds/1,EVENTS,SIGNED_IN,CALL",
        "GET,/api/me/answers,EVENTS,SIGNED_IN,CALL",
        "GET,/api/gatherings/be-mompreneurs/1,EVENTS,SIGNED_IN,CALL",
        "GET,/api/me,MEMBERS,SIGNED_IN,CALL",
        "POST,/api/me/memberships,MEMBERS,SIGNED_IN,CALL"
    })
    void leadsEachRequestToItsService(
            String method, String path, Service service, Route.Access access, Traffic traffic) {
        assertThat(table.find(method, path))
                .hasValueSatisfying(
                        route -> {
                            assertThat(route.service()).isEqualTo(service);
                            assertThat(route.access()).isEqualTo(access);
                            assertThat(route.traffic()).isEqualTo(traffic);
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/public/partners",
        "GET,/api/public/confirmations",
        "PUT,/api/partners/be-mompreneurs/imports/1",
        "PATCH,/api/partners/be-mompreneurs/imports/1/mapping",
        "POST,/api/cycles",
        "PATCH,/api/cycles/be-mompreneurs/1",
        "PUT,/api/cycles/be-mompreneurs/1/enrolments",
        "HEAD,/api/me",
        "OPTIONS,/api/me",
        "TRACE,/api/me",
        "NONSENSE,/api/me",
        "GET,/api/partners/be-mompreneurs",
        "GET,/api/partners/be-mompreneurs/other",
        "GET,/api/Me",
        "GET,/api/%6de",
        "GET,/api/mea",
        "GET,/v3/api-docs",
        "GET,/"
    })
    void leadsNothingElseAnywhere(String method, String path) {
        assertThat(table.find(method, path)).isEmpty();
    }

    @Test
    void leadsNoPathThatIsTooLong() {
        assertThat(table.find("GET", "/api/me/" + "a".repeat(600))).isEmpty();
    }

    /** A private feed is opened by the secret in its address: no calendar can sign in. */
    @Test
    void onlyWhatIsPublicAndFeedsAreOpenToAnybody() {
        assertThat(table.routes())
                .allSatisfy(
                        route ->
                                assertThat(route.access() == Route.Access.ANYBODY)
                                        .isEqualTo(
                                                route.path()
                                                        .getPatternString()
                                                        .matches("/api/(public|feeds)/.*")));
    }

    @Test
    void changingCostsMoreThanReading() {
        assertThat(
                        Stream.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE)
                                .map(
                                        method ->
                                                table.find("GET", "/api/me")
                                                        .orElseThrow()
                                                        .cost(method)))
                .allMatch(
                        cost ->
                                cost
                                        > table.find("GET", "/api/me")
                                                .orElseThrow()
                                                .cost(HttpMethod.GET));
    }
}
