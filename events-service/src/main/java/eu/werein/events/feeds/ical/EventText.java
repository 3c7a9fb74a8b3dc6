package eu.werein.events.feeds.ical;

import eu.werein.events.feeds.Mark;
import eu.werein.events.gatherings.Reason;
import eu.werein.events.gatherings.Told;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Meeting;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.meetings.Venue;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Comment;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.jspecify.annotations.Nullable;

/**
 * What calendars are told of one part of a gathering.
 *
 * @param uid stable for ever
 * @param version of the gathering, from 1
 * @param page where more can be read
 * @param wish the language that is preferred
 */
record EventText(String uid, long version, Instant changedAt, URI page, @Nullable Language wish) {

    /**
     * One date, or what is planned for several.
     *
     * @param reason why it is elsewhere or does not take place, if the host says so
     * @param mark how it is shown to the person whose calendar it is; none in a calendar of nobody
     *     in particular
     */
    VEvent event(
            Meeting meeting,
            Told told,
            boolean takesPlace,
            Optional<Reason> reason,
            @Nullable Mark mark) {
        Instant at = mark == null || mark.at().isBefore(changedAt) ? changedAt : mark.at();
        long answered = mark == null ? 0 : mark.sequence();
        // Without a time stamp of its own, which would be another one each time.
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(at));
        event.add(new LastModified(at));
        event.add(new Sequence(Math.toIntExact(version - 1 + answered)));
        event.add(new DtStart<>(start(meeting)));
        event.add(new DtEnd<>(end(meeting)));
        texts(told).forEach(event::add);
        reason.map(why -> new Comment(in(told.texts().fallback()), why.text()))
                .ifPresent(event::add);
        event.add(new Url(page));
        event.add(new Status(status(takesPlace, mark)));
        if (mark != null) {
            event.add(
                    new Transp(
                            mark.kind() == Mark.Kind.FREE
                                    ? Transp.VALUE_TRANSPARENT
                                    : Transp.VALUE_OPAQUE));
        }
        return event;
    }

    private static String status(boolean takesPlace, @Nullable Mark mark) {
        if (!takesPlace) {
            return Status.VALUE_CANCELLED;
        }
        return mark != null && mark.kind() == Mark.Kind.PERHAPS
                ? Status.VALUE_TENTATIVE
                : Status.VALUE_CONFIRMED;
    }

    static ZonedDateTime start(Meeting meeting) {
        return meeting.start().atZone(meeting.zone());
    }

    private static ZonedDateTime end(Meeting meeting) {
        return meeting.end().atZone(meeting.zone());
    }

    private Stream<Property> texts(Told told) {
        Language shown = wish == null ? told.texts().fallback() : told.texts().shownFor(wish);
        Text text = Objects.requireNonNull(told.texts().in().get(shown));
        String description =
                Stream.of(text.summary(), text.description())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("\n\n"));
        return Stream.concat(
                Stream.of(
                        new Summary(in(shown), text.title()),
                        new Description(in(shown), description)),
                Stream.ofNullable(told.place()).map(EventText::location));
    }

    private static ParameterList in(Language language) {
        return new ParameterList(
                List.of(new net.fortuna.ical4j.model.parameter.Language(language.code())));
    }

    private static Property location(Venue place) {
        return new Location(
                Stream.of(
                                place.name(),
                                place.street(),
                                Stream.of(place.postalCode(), place.city())
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.joining(" ")),
                                place.country())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
    }
}
