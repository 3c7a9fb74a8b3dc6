package eu.werein.training.cycles.mongo;

import eu.werein.platform.meetings.Meeting;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.meetings.mongo.VenueDocument;
import eu.werein.training.cycles.Session;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.bson.Document;

/** A session as a part of its cycle's document: local times, as they were said. */
final class SessionDocument {

    private SessionDocument() {}

    static Document write(Session session) {
        URI link = session.link();
        return new Document("id", session.id())
                .append("date", session.meeting().date().toString())
                .append("startsAt", session.meeting().startsAt().toString())
                .append("endsAt", session.meeting().endsAt().toString())
                .append("zone", session.meeting().zone().getId())
                .append("mode", session.mode().wireName())
                .append("place", VenueDocument.write(session.place()))
                .append("link", link == null ? null : link.toString())
                .append("trainer", session.trainer());
    }

    static Session read(Document session) {
        String link = session.getString("link");
        return new Session(
                session.getString("id"),
                new Meeting(
                        LocalDate.parse(session.getString("date")),
                        LocalTime.parse(session.getString("startsAt")),
                        LocalTime.parse(session.getString("endsAt")),
                        ZoneId.of(session.getString("zone"))),
                Mode.of(session.getString("mode")),
                VenueDocument.read(session.get("place", Document.class)),
                link == null ? null : URI.create(link),
                session.getString("trainer"));
    }
}
