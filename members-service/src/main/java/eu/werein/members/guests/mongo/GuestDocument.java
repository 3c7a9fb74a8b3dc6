package eu.werein.members.guests.mongo;

import eu.werein.members.guests.GatheringDate;
import eu.werein.members.guests.Guest;
import eu.werein.members.guests.GuestId;
import eu.werein.members.guests.GuestState;
import eu.werein.members.guests.GuestState.Asked;
import eu.werein.members.guests.GuestState.Coming;
import eu.werein.members.guests.GuestState.Decided;
import eu.werein.members.guests.GuestState.Forgotten;
import eu.werein.members.guests.GuestState.Withdrawn;
import eu.werein.members.guests.Visitor;
import eu.werein.members.hosted.mongo.FollowedDocuments;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.mongo.PersonDocument;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Stored;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A guest as a document; who she is is a part of its own, so that it can be emptied. */
final class GuestDocument implements Aggregates.Form<Guest> {

    static final String GATHERING = "gathering";
    static final String DATE = "date";
    static final String ASKED_AT = "askedAt";
    static final String FORGET_AT = "forgetAt";
    static final String REQUEST = "request";
    private static final String STATE = "state";
    private static final String VISITOR = "visitor";
    private static final String STANDING = "standing";

    @Override
    public Document write(Guest guest) {
        return new Document(GATHERING, guest.date().gathering())
                .append(DATE, guest.date().date().toString())
                .append("starts", Date.from(guest.starts().toInstant()))
                .append("zone", guest.starts().getZone().getId())
                .append("people", guest.people())
                .append(ASKED_AT, Date.from(guest.askedAt()))
                .append("heard", guest.heard())
                .append(STATE, name(guest.state()))
                .append(STANDING, guest.standing().map(FollowedDocuments::state).orElse(null))
                .append(VISITOR, guest.visitor().map(GuestDocument::write).orElse(null))
                .append(FORGET_AT, guest.forgottenAt().map(Date::from).orElse(null));
    }

    private static String name(GuestState state) {
        return switch (state) {
            case Asked _ -> "asked";
            case Coming _ -> "coming";
            case Decided _ -> "decided";
            case Withdrawn _ -> "withdrawn";
            case Forgotten _ -> "forgotten";
        };
    }

    private static Document write(Visitor visitor) {
        return new Document("name", PersonDocument.write(visitor.name()))
                .append("email", visitor.email().value())
                .append("language", visitor.language().code());
    }

    @Override
    public Optional<Guest> read(Stored stored) {
        Document state = stored.state();
        return Optional.of(
                new Guest(
                        new GuestId(stored.revision().id()),
                        stored.revision().version(),
                        new GatheringDate(
                                state.getString(GATHERING), LocalDate.parse(state.getString(DATE))),
                        state.getDate("starts")
                                .toInstant()
                                .atZone(ZoneId.of(state.getString("zone"))),
                        state.getInteger("people"),
                        state.getDate(ASKED_AT).toInstant(),
                        state(state),
                        state.getLong("heard")));
    }

    @Override
    public Guest at(Guest guest, long version) {
        return guest.at(version);
    }

    private static GuestState state(Document document) {
        @Nullable Document visitor = document.get(VISITOR, Document.class);
        String name = document.getString(STATE);
        if (visitor == null) {
            return name.equals("withdrawn") ? new Withdrawn() : new Forgotten();
        }
        return switch (name) {
            case "asked" -> new Asked(visitor(visitor));
            case "coming" -> new Coming(visitor(visitor));
            case "decided" ->
                    new Decided(
                            visitor(visitor),
                            FollowedDocuments.standing(document.get(STANDING, Document.class)));
            default -> throw new IllegalStateException("not a state of a guest");
        };
    }

    private static Visitor visitor(Document visitor) {
        return new Visitor(
                PersonDocument.name(visitor.get("name", Document.class)),
                new EmailAddress(visitor.getString("email")),
                Language.of(visitor.getString("language")));
    }
}
