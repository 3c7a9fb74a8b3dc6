package eu.werein.events.feeds.ical;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.catalogue.Entry;
import eu.werein.events.catalogue.EntryFixture;
import eu.werein.events.feeds.Answered;
import eu.werein.events.feeds.CalendarText;
import eu.werein.events.feeds.Mark;
import eu.werein.events.feeds.Mark.Kind;
import eu.werein.events.feeds.Retention;
import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringFixture;
import eu.werein.platform.tenant.PartnerId;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** A calendar of one person, as iCal4j reads it. */
class PersonalTextTests {

    private static final PartnerId OWN = new PartnerId("be-mompreneurs");
    private static final PartnerId OTHER = new PartnerId("es-uvigo");
    private static final Instant NOW = GatheringFixture.NOW;
    private static final Instant SAID = NOW.plus(Duration.ofMinutes(5));
    private static final String FOURTH = "20270304T180000";
    private static final String ELEVENTH = "20270311T180000";

    private final CalendarText text =
            new Ical4jCalendarText(URI.create("https://we-re-in.example.org"));

    private List<VEvent> read(PartnerId host, Gathering gathering, Map<String, Mark> marks)
            throws Exception {
        return read(host, gathering, marks, NOW);
    }

    private List<VEvent> read(
            PartnerId host, Gathering gathering, Map<String, Mark> marks, Instant now)
            throws Exception {
        Entry entry = EntryFixture.of(host, gathering);
        TreeMap<LocalDate, Mark> byDate = new TreeMap<>();
        marks.forEach((date, mark) -> byDate.put(LocalDate.parse(date), mark));
        Answered answered = new Answered(Set.of(OWN), Set.of(OTHER), Map.of(entry.key(), byDate));
        byte[] written = text.ofPerson("Name", List.of(entry), answered, null, now);
        return new CalendarBuilder()
                .build(new StringReader(new String(written, StandardCharsets.UTF_8)))
                .<VEvent>getComponents(Component.VEVENT);
    }

    private static Mark mark(Kind kind) {
        return new Mark(kind, SAID, 3);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    private static List<String> statuses(List<VEvent> events) {
        return events.stream()
                .map(event -> value(event, Property.STATUS) + " " + value(event, Property.TRANSP))
                .toList();
    }

    private static List<String> replaced(List<VEvent> events) {
        return events.stream().map(event -> value(event, Property.RECURRENCE_ID)).toList();
    }

    @Test
    void whatSheHasNotAnsweredTakesPlaceAndNoTimeOfHers() throws Exception {
        assertThat(statuses(read(OWN, GatheringFixture.meetup(), Map.of())))
                .containsExactly("CONFIRMED TRANSPARENT");
    }

    @Test
    void datesOfASeriesThatSheComesToOrMayAreEventsInItsPlace() throws Exception {
        List<VEvent> events =
                read(
                        OWN,
                        GatheringFixture.meetup(),
                        Map.of("2027-03-04", mark(Kind.COMES), "2027-03-11", mark(Kind.PERHAPS)));

        assertThat(replaced(events)).containsExactly("", FOURTH, ELEVENTH);
        assertThat(statuses(events))
                .containsExactly("CONFIRMED TRANSPARENT", "CONFIRMED OPAQUE", "TENTATIVE OPAQUE");
        assertThat(events)
                .extracting(event -> value(event, Property.UID))
                .containsOnly("meetup.1.be-mompreneurs@gatherings.werein.eu");
    }

    @Test
    void whatTakesPlaceOnceIsShownAsSheHasAnswered() throws Exception {
        assertThat(
                        statuses(
                                read(
                                        OWN,
                                        GatheringFixture.workshop(),
                                        Map.of("2027-03-20", mark(Kind.PERHAPS)))))
                .containsExactly("TENTATIVE OPAQUE");
    }

    @Test
    void aDateThatIsTakenBackIsSoWhateverSheHasSaid() throws Exception {
        List<VEvent> events =
                read(
                        OWN,
                        GatheringFixture.without("2027-03-18"),
                        Map.of("2027-03-18", mark(Kind.COMES)));

        assertThat(events).hasSize(2);
        assertThat(value(events.get(1), Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void whatSheAnswersIsNewerThanWhatItReplaces() throws Exception {
        List<VEvent> events =
                read(OWN, GatheringFixture.meetup().at(2), Map.of("2027-03-04", mark(Kind.COMES)));

        assertThat(events)
                .extracting(event -> value(event, Property.SEQUENCE))
                .containsExactly("1", "4");
        assertThat(events)
                .extracting(event -> value(event, Property.DTSTAMP))
                .containsExactly("20270301T090000Z", "20270301T090500Z");
    }

    @Test
    void ofOtherHostsItHasTheDatesThatSheComesToOrMayAndNoMore() throws Exception {
        List<VEvent> events =
                read(
                        OTHER,
                        GatheringFixture.meetup(),
                        Map.of(
                                "2027-03-04", mark(Kind.COMES),
                                "2027-03-11", mark(Kind.FREE),
                                "2027-03-18", mark(Kind.PERHAPS)));

        assertThat(events)
                .extracting(event -> value(event, Property.UID))
                .containsExactly(
                        "meetup.2027-03-04.es-uvigo@gatherings.werein.eu",
                        "meetup.2027-03-18.es-uvigo@gatherings.werein.eu");
        assertThat(statuses(events)).containsExactly("CONFIRMED OPAQUE", "TENTATIVE OPAQUE");
        assertThat(replaced(events)).containsOnly("");
        assertThat(events).noneMatch(event -> event.getProperty(Property.RRULE).isPresent());
    }

    @Test
    void aDateOfAnotherHostThatIsTakenBackIsToldForNinetyDays() throws Exception {
        Map<String, Mark> comes = Map.of("2027-03-18", mark(Kind.COMES));
        Gathering without = GatheringFixture.without("2027-03-18");

        assertThat(read(OTHER, without, comes)).hasSize(1);
        assertThat(statuses(read(OTHER, without, comes)).getFirst()).startsWith("CANCELLED");
        assertThat(read(OTHER, without, comes, NOW.plus(Retention.CANCELLED))).isEmpty();
    }

    @Test
    void aDateOfAnotherHostThatIsLongOverIsNotTold() throws Exception {
        Instant end = Instant.parse("2027-03-04T19:00:00Z");
        Map<String, Mark> came = Map.of("2027-03-04", mark(Kind.COMES));

        assertThat(
                        read(
                                OTHER,
                                GatheringFixture.meetup(),
                                came,
                                end.plus(Retention.OVER).minusSeconds(1)))
                .hasSize(1);
        assertThat(read(OTHER, GatheringFixture.meetup(), came, end.plus(Retention.OVER)))
                .isEmpty();
    }
}
