package eu.werein.training.catalogue;

import eu.werein.platform.meetings.FamilyFactsData;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.cycles.messaging.CycleData;
import eu.werein.training.cycles.messaging.SeatsData;
import eu.werein.training.cycles.messaging.SeatsData.FloorsData;
import eu.werein.training.cycles.messaging.SeatsData.OrderData;
import eu.werein.training.cycles.messaging.SessionData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cycle as a host might have told of it. */
final class EntryFixture {

    private final PartnerId host;
    private final List<SessionData> sessions = new ArrayList<>();
    private String id = "cycle";
    private String state = "enrolling";
    private String language = "fr";
    private String title = "Oser vendre";
    private FamilyFactsData facts = new FamilyFactsData(false, false, false, false);
    private List<String> openTo;

    private EntryFixture(PartnerId host) {
        this.host = host;
        this.openTo = List.of(host.value());
    }

    static EntryFixture of(PartnerId host) {
        return new EntryFixture(host);
    }

    EntryFixture id(String other) {
        id = other;
        return this;
    }

    EntryFixture state(String other) {
        state = other;
        return this;
    }

    EntryFixture in(String code) {
        language = code;
        return this;
    }

    EntryFixture title(String other) {
        title = other;
        return this;
    }

    EntryFixture openTo(PartnerId... partners) {
        openTo = List.of(partners).stream().map(PartnerId::value).toList();
        return this;
    }

    EntryFixture withChildcare() {
        facts = new FamilyFactsData(true, false, false, false);
        return this;
    }

    /**
     * @param band none across an edge
     */
    EntryFixture session(String start, @Nullable String band) {
        Instant begins = Instant.parse(start);
        sessions.add(
                new SessionData(
                        "s" + sessions.size(),
                        LocalDate.parse(start.substring(0, 10)),
                        "18:00",
                        "20:00",
                        "Europe/Brussels",
                        begins,
                        begins.plusSeconds(7200),
                        "online",
                        null,
                        band));
        return this;
    }

    Entry entry() {
        if (sessions.isEmpty()) {
            session("2099-03-05T17:00:00Z", "evening");
        }
        List<String> bands =
                sessions.stream()
                        .map(SessionData::band)
                        .filter(band -> band != null)
                        .distinct()
                        .sorted()
                        .toList();
        Instant closes = Instant.parse("2099-03-04T20:00:00Z");
        return new Entry(
                host,
                new CycleData(
                        id,
                        state,
                        Map.of(language, new Text(title, "summary", "description")),
                        language,
                        List.copyOf(sessions),
                        facts,
                        bands,
                        openTo,
                        new SeatsData(
                                12,
                                new FloorsData("partner", Map.of()),
                                closes,
                                closes,
                                48,
                                new OrderData("arrival", null, null)),
                        "automatic",
                        80));
    }
}
