package eu.werein.events.gatherings.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.gatherings.Deviation;
import eu.werein.events.gatherings.Difference;
import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringEvent;
import eu.werein.events.gatherings.GatheringFixture;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Part;
import eu.werein.events.gatherings.Reason;
import eu.werein.events.gatherings.Reasons;
import eu.werein.events.gatherings.RuleText;
import eu.werein.events.gatherings.Schedule;
import eu.werein.events.gatherings.Series;
import eu.werein.events.gatherings.Told;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.meetings.Texts;
import eu.werein.platform.meetings.Venue;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.testing.Contracts;
import eu.werein.platform.testing.MeetingFixture;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class GatheringMessagesTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant PLANNED_AT = Instant.parse("2027-02-01T09:00:00Z");
    private static final Instant CHANGED_AT = Instant.parse("2027-03-01T09:00:00Z");

    private static final Reason HEATING = new Reason("Le chauffage est en panne.");

    private static Told told(Venue place) {
        return new Told(
                new Texts(
                        Map.of(
                                Language.FR,
                                new Text("Rencontre du jeudi", "Chaque jeudi", ""),
                                Language.NL,
                                new Text("Donderdagontmoeting", "Elke donderdag", "")),
                        Language.FR),
                Mode.ON_SITE,
                place,
                URI.create("https://meet.example.org/secret-room"),
                Set.of(FamilyFact.BABIES_WELCOME, FamilyFact.STEP_FREE),
                Set.of(Language.FR, Language.NL),
                20);
    }

    private static List<LocalDate> dates(String... dates) {
        return Arrays.stream(dates).map(LocalDate::parse).toList();
    }

    private static Gathering gathering(Instant changedAt, Part part) {
        return gathering(changedAt, Reasons.NONE, part);
    }

    private static Gathering gathering(Instant changedAt, Reasons reasons, Part... parts) {
        return new Gathering(
                new GatheringId("019ab1c3-3000-7d2e-9f3a-4b5c6d7e8f90"),
                1,
                Visibility.FEDERATION,
                changedAt,
                new Series(List.of(parts), reasons));
    }

    private static Part six(@Nullable Instant cancelledAt) {
        Schedule thursdays = GatheringFixture.thursdays("18:00", "20:00");
        Schedule five =
                new Schedule(
                        thursdays.hours(),
                        thursdays.rule(),
                        thursdays.dates(),
                        Set.copyOf(dates("2027-04-08")));
        return new Part(1, five, told(GatheringFixture.CAFE), new TreeMap<>(), cancelledAt);
    }

    private static Gathering changed() {
        SortedMap<LocalDate, Deviation> deviations = new TreeMap<>();
        deviations.put(
                LocalDate.parse("2027-03-11"),
                new Deviation.Cancelled(Instant.parse("2027-02-10T09:00:00Z")));
        deviations.put(
                LocalDate.parse("2027-03-18"),
                new Deviation.Changed(
                        MeetingFixture.inBrussels("2027-03-19", "19:00", "21:00"),
                        told(GatheringFixture.LIBRARY)));
        Schedule before =
                new Schedule(
                        GatheringFixture.hours("18:00", "20:00"),
                        RuleText.read("FREQ=WEEKLY;UNTIL=20270324"),
                        dates("2027-03-04", "2027-03-11", "2027-03-18"),
                        Set.of());
        Schedule after =
                new Schedule(
                        GatheringFixture.hours("19:00", "21:00"),
                        RuleText.read("FREQ=WEEKLY;COUNT=3"),
                        dates("2027-03-25", "2027-04-01", "2027-04-08"),
                        Set.copyOf(dates("2027-04-08")));
        Told told = told(GatheringFixture.CAFE);
        return gathering(
                CHANGED_AT,
                new Reasons(Map.of(LocalDate.parse("2027-03-18"), HEATING)),
                new Part(1, before, told, deviations, null),
                new Part(2, after, told, new TreeMap<>(), null));
    }

    private static DomainEvent planned() {
        var planned = gathering(PLANNED_AT, six(null));
        return GatheringMessages.of(new GatheringEvent.Planned(planned), 1);
    }

    static Stream<DomainEvent> events() {
        Difference all =
                new Difference(
                        List.of(),
                        dates(
                                "2027-03-04",
                                "2027-03-11",
                                "2027-03-18",
                                "2027-03-25",
                                "2027-04-01"));
        return Stream.of(
                planned(),
                GatheringMessages.of(
                        new GatheringEvent.Changed(
                                changed(), new Difference(dates("2027-03-18"), List.of()), HEATING),
                        4),
                GatheringMessages.of(
                        new GatheringEvent.Cancelled(
                                gathering(CHANGED_AT, six(CHANGED_AT)), all, null),
                        2));
    }

    private static String data(DomainEvent event) {
        return EventJson.write(Objects.requireNonNull(event.data()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsToldAsItsContractShows(DomainEvent told) {
        assertThat(Contracts.violations(told.type(), data(told))).isEmpty();
        assertThat(JSON.readTree(data(told)))
                .isEqualTo(JSON.readTree(Contracts.example(told.type())));
    }

    @Test
    void eachEventHasATypeOfItsOwn() {
        assertThat(events().map(DomainEvent::type))
                .containsExactlyElementsOf(GatheringMessages.TYPES);
    }

    @Test
    void theRoomOfAnOnlineGatheringIsNotTold() {
        assertThat(data(planned())).doesNotContain("secret");
    }

    @Test
    void whoReadsAnEventHasTheSameDates() {
        GatheringData read =
                EventJson.read(Contracts.example(GatheringMessages.CHANGED), GatheringData.class);

        assertThat(read.series().parts()).map(PartData::of).isEqualTo(read.parts());
        assertThat(agenda(read.series())).isEqualTo(agenda(changed().series()));
    }

    private static List<String> agenda(Series series) {
        return series.occurrences().stream()
                .map(each -> each.date() + " " + each.meeting() + " " + each.cancelledAt())
                .toList();
    }
}
