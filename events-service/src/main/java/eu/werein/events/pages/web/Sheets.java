package eu.werein.events.pages.web;

import eu.werein.events.gatherings.Occurrence;
import eu.werein.events.gatherings.Series;
import eu.werein.events.gatherings.Told;
import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Meeting;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.meetings.Venue;
import eu.werein.platform.registry.Partner;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what hosts have told into the words of a page. */
final class Sheets {

    /** More dates than these nobody reads on one page; the calendar has them all. */
    private static final int SHOWN = 50;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final PageWords words;
    private final StructuredData data;
    private final URI publicUrl;

    Sheets(PageWords words, StructuredData data, URI publicUrl) {
        this.words = words;
        this.data = data;
        this.publicUrl = publicUrl;
    }

    /** A gathering that everybody may know of. */
    record Known(String id, Series series) {}

    /**
     * @param now what is over is not shown, unless nothing else is left
     */
    Sheet.OfGathering gathering(Partner host, Known gathering, Language reader, Instant now) {
        PageWords.In in = words.in(reader);
        List<Occurrence> dates = toCome(gathering.series(), now);
        Told told = dates.getFirst().told();
        Language shown = told.texts().shownFor(reader);
        Text text = Objects.requireNonNull(told.texts().in().get(shown));
        String path = ofHost(host) + "/" + gathering.id() + ".html";
        Sheet sheet =
                new Sheet(
                        reader.code(),
                        text.title() + " – " + host.name(),
                        text.summary(),
                        host.name(),
                        address(path, reader),
                        others(path),
                        data.of(
                                dates.stream()
                                        .map(date -> dated(gathering.series(), date))
                                        .toList(),
                                reader,
                                host.name(),
                                publicUrl.resolve(path)),
                        in);
        return new Sheet.OfGathering(
                sheet,
                shown.code(),
                text.title(),
                text.summary(),
                text.description(),
                shown == reader ? null : in.get("written-in", languageName(shown, in)),
                facts(told, in),
                where(told, in),
                dates.stream().map(date -> date(gathering.series(), date, in)).toList(),
                publicUrl.resolve("/gatherings/" + host.id() + "/" + gathering.id()).toString(),
                guest(host, gathering, dates, now),
                address(ofHost(host) + ".html", reader),
                calendar(host, reader));
    }

    /** The language is the one that she chooses there, or her browser's. */
    private @Nullable String guest(
            Partner host, Known gathering, List<Occurrence> dates, Instant now) {
        boolean open =
                dates.stream()
                        .anyMatch(date -> date.takesPlace() && date.meeting().start().isAfter(now));
        return open ? publicUrl.resolve("/g/" + host.id() + "/" + gathering.id()).toString() : null;
    }

    Sheet.Coming coming(Partner host, List<Known> gatherings, Language reader, Instant now) {
        PageWords.In in = words.in(reader);
        String path = ofHost(host) + ".html";
        List<Sheet.Next> next =
                gatherings.stream()
                        .flatMap(gathering -> placed(gathering, now))
                        .sorted(Comparator.comparing(one -> one.occurrence().meeting().start()))
                        .limit(SHOWN)
                        .map(one -> next(host, one, reader, in))
                        .toList();
        Sheet sheet =
                new Sheet(
                        reader.code(),
                        in.get("list.title", host.name()),
                        in.get("list.description", host.name()),
                        host.name(),
                        address(path, reader),
                        others(path),
                        null,
                        in);
        return new Sheet.Coming(sheet, next, calendar(host, reader));
    }

    Sheet missing(Language reader) {
        PageWords.In in = words.in(reader);
        String title = in.get("missing.title");
        return new Sheet(
                reader.code(),
                title,
                in.get("missing.text"),
                "WE'RE IN",
                publicUrl.resolve("/gatherings").toString(),
                List.of(),
                null,
                in);
    }

    private record Placed(Known gathering, Occurrence occurrence) {}

    private static Stream<Placed> placed(Known gathering, Instant now) {
        return gathering.series().occurrences().stream()
                .filter(date -> date.meeting().end().isAfter(now))
                .map(date -> new Placed(gathering, date));
    }

    private Sheet.Next next(Partner host, Placed one, Language reader, PageWords.In in) {
        Told told = one.occurrence().told();
        Language shown = told.texts().shownFor(reader);
        return new Sheet.Next(
                address(ofHost(host) + "/" + one.gathering().id() + ".html", reader),
                shown.code(),
                Objects.requireNonNull(told.texts().in().get(shown)).title(),
                date(one.gathering().series(), one.occurrence(), in),
                where(told, in));
    }

    private static List<Occurrence> toCome(Series series, Instant now) {
        List<Occurrence> all = series.occurrences();
        List<Occurrence> coming =
                all.stream()
                        .filter(date -> date.meeting().end().isAfter(now))
                        .limit(SHOWN)
                        .toList();
        return coming.isEmpty() ? List.of(all.getLast()) : coming;
    }

    private static StructuredData.Date dated(Series series, Occurrence date) {
        return new StructuredData.Date(date, planned(series, date).orElse(null));
    }

    private static Sheet.Dated date(Series series, Occurrence date, PageWords.In in) {
        Meeting meeting = date.meeting();
        return new Sheet.Dated(
                StructuredData.moment(meeting.start(), meeting.zone()),
                when(meeting, in),
                note(series, date, in),
                !date.takesPlace(),
                Sheet.Said.why(date));
    }

    private static @Nullable String note(Series series, Occurrence date, PageWords.In in) {
        return date.takesPlace()
                ? planned(series, date)
                        .map(before -> in.get("moved", when(before, in)))
                        .orElse(null)
                : in.get("cancelled");
    }

    /** When a date was to be that is at another time; empty for one that is as it was planned. */
    private static Optional<Meeting> planned(Series series, Occurrence date) {
        return series.parts().stream()
                .filter(part -> part.cancelledAt() == null)
                .filter(part -> part.schedule().dates().contains(date.date()))
                .map(part -> part.schedule().hours().on(date.date()))
                .filter(meeting -> !meeting.equals(date.meeting()))
                .findFirst();
    }

    private static String when(Meeting meeting, PageWords.In in) {
        String zone = meeting.zone().getId();
        return in.get(
                "when",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(in.locale())
                        .format(meeting.date()),
                TIME.format(meeting.startsAt()),
                TIME.format(meeting.endsAt()),
                zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '));
    }

    private static List<String> facts(Told told, PageWords.In in) {
        Stream<String> family =
                Arrays.stream(FamilyFact.values())
                        .filter(told.familyFacts()::contains)
                        .map(fact -> in.get("family." + fact.wireName()));
        String spoken =
                told.languages().stream()
                        .map(language -> languageName(language, in))
                        .sorted()
                        .collect(Collectors.joining(", "));
        return Stream.concat(family, Stream.of(in.get("spoken", spoken))).toList();
    }

    private static String languageName(Language language, PageWords.In in) {
        return Locale.of(language.code()).getDisplayLanguage(in.locale());
    }

    private static String where(Told told, PageWords.In in) {
        String mode = in.get("mode." + told.mode().wireName());
        Venue place = told.place();
        return place == null ? mode : mode + ": " + address(place, in);
    }

    private static String address(Venue place, PageWords.In in) {
        return Stream.of(
                        place.name(),
                        place.street(),
                        Stream.of(place.postalCode(), place.city())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" ")),
                        Locale.of("", place.country()).getDisplayCountry(in.locale()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String ofHost(Partner host) {
        return "/api/public/partners/" + host.id() + "/gatherings";
    }

    private List<Sheet.Other> others(String path) {
        return Arrays.stream(Language.values())
                .map(
                        language ->
                                new Sheet.Other(
                                        language.code(),
                                        words.in(language).get("language"),
                                        address(path, language)))
                .toList();
    }

    private String address(String path, Language language) {
        return publicUrl.resolve(path + "?lang=" + language.code()).toString();
    }

    private String calendar(Partner host, Language reader) {
        return publicUrl
                .resolve(
                        "/api/public/partners/"
                                + host.id()
                                + "/calendar.ics?language="
                                + reader.code())
                .toString()
                .replaceFirst("^https?:", "webcal:");
    }
}
