package eu.werein.events.schools.mongo;

import eu.werein.events.schools.CalendarLink;
import eu.werein.events.schools.CalendarRefused.Why;
import eu.werein.events.schools.Days;
import eu.werein.events.schools.Holiday;
import eu.werein.events.schools.SchoolCalendar;
import eu.werein.events.schools.Source;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Stored;
import java.net.URI;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A school calendar as a document. */
final class CalendarDocument implements Aggregates.Form<SchoolCalendar> {

    private static final String READ_AT = "readAt";
    private static final String LINK = "link";
    private static final String TRIED_AT = "triedAt";
    private static final String FAILURE = "failure";
    private static final String WHY = "why";
    private static final String LINE = "line";
    private static final String HOLIDAYS = "holidays";
    private static final String NAME = "name";
    private static final String FIRST = "first";
    private static final String LAST = "last";

    @Override
    public Document write(SchoolCalendar calendar) {
        return source(calendar.source())
                .append(
                        HOLIDAYS,
                        calendar.holidays().stream().map(CalendarDocument::holiday).toList());
    }

    /** What is not said is taken away from a document that said it before. */
    private static Document source(Source source) {
        return switch (source) {
            case Source.None() -> source(null, null, null, null);
            case Source.Uploaded(var readAt) -> source(Date.from(readAt), null, null, null);
            case Source.Linked(var link, var readAt, var triedAt, var failure) ->
                    source(
                            Date.from(readAt),
                            link.address().toString(),
                            Date.from(triedAt),
                            failure == null
                                    ? null
                                    : new Document(WHY, failure.why().name())
                                            .append(LINE, failure.line()));
        };
    }

    private static Document source(
            @Nullable Date readAt,
            @Nullable String link,
            @Nullable Date triedAt,
            @Nullable Document failure) {
        return new Document(READ_AT, readAt)
                .append(LINK, link)
                .append(TRIED_AT, triedAt)
                .append(FAILURE, failure);
    }

    private static Document holiday(Holiday holiday) {
        return new Document(NAME, holiday.name())
                .append(FIRST, holiday.days().first().toString())
                .append(LAST, holiday.days().last().toString());
    }

    @Override
    public Optional<SchoolCalendar> read(Stored stored) {
        Document state = stored.state();
        return Optional.of(
                new SchoolCalendar(
                        stored.revision().version(),
                        source(state),
                        state.getList(HOLIDAYS, Document.class, List.of()).stream()
                                .map(CalendarDocument::holiday)
                                .toList()));
    }

    private static Source source(Document state) {
        Date readAt = state.getDate(READ_AT);
        String link = state.getString(LINK);
        if (readAt == null) {
            return new Source.None();
        }
        if (link == null) {
            return new Source.Uploaded(readAt.toInstant());
        }
        Document failure = state.get(FAILURE, Document.class);
        return new Source.Linked(
                new CalendarLink(URI.create(link)),
                readAt.toInstant(),
                state.getDate(TRIED_AT).toInstant(),
                failure == null
                        ? null
                        : new Source.Failure(
                                Why.valueOf(failure.getString(WHY)), failure.getInteger(LINE)));
    }

    private static Holiday holiday(Document document) {
        return new Holiday(
                document.getString(NAME),
                new Days(
                        LocalDate.parse(document.getString(FIRST)),
                        LocalDate.parse(document.getString(LAST))));
    }

    @Override
    public SchoolCalendar at(SchoolCalendar calendar, long version) {
        return calendar.at(version);
    }
}
