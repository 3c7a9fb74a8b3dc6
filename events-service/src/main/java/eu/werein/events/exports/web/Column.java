package eu.werein.events.exports.web;

import eu.werein.events.catalogue.Listed;
import eu.werein.events.gatherings.messaging.OccurrenceData;
import eu.werein.events.gatherings.messaging.ToldData;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.meetings.Venue;
import eu.werein.platform.sheets.SheetWriter;
import eu.werein.platform.sheets.SheetWriter.DayCell;
import eu.werein.platform.sheets.SheetWriter.Value;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of each date, in the order of the columns. */
enum Column {
    TITLE,
    SUMMARY,
    DATE,
    STARTS,
    ENDS,
    ZONE,
    STATE,
    VISIBILITY,
    MODE,
    PLACE,
    STREET,
    POSTAL_CODE,
    CITY,
    COUNTRY,
    LANGUAGES,
    FAMILY,
    CAPACITY,
    GATHERING,
    PLANNED;

    Value of(Row row, ExportWords words) {
        OccurrenceData date = row.date();
        ToldData told = date.told();
        return switch (this) {
            case TITLE -> text(row.text().title());
            case SUMMARY -> text(row.text().summary());
            case DATE -> new DayCell(date.date());
            case STARTS -> text(date.hours().startsAt());
            case ENDS -> text(date.hours().endsAt());
            case ZONE -> text(date.hours().zone());
            case STATE -> text(words.value(row.state()));
            case VISIBILITY -> text(words.value(row.listed().visibility()));
            case MODE -> text(words.value(told.mode()));
            case PLACE -> text(row.place(Venue::name));
            case STREET -> text(row.place(Venue::street));
            case POSTAL_CODE -> text(row.place(Venue::postalCode));
            case CITY -> text(row.place(Venue::city));
            case COUNTRY -> text(row.place(Venue::country));
            case LANGUAGES -> text(String.join(", ", told.languages()));
            case FAMILY -> text(family(told, words));
            case CAPACITY -> text(Objects.toString(told.capacity(), ""));
            case GATHERING -> text(row.listed().gathering());
            case PLANNED -> new DayCell(date.planned());
        };
    }

    private static String family(ToldData told, ExportWords words) {
        return told.familyFacts().facts().stream()
                .sorted()
                .map(fact -> words.value(fact.wireName()))
                .collect(Collectors.joining(", "));
    }

    private static Value text(String text) {
        return new SheetWriter.TextCell(text);
    }

    /**
     * One date.
     *
     * @param text in the reader's language, or else the one that is for all others
     */
    record Row(Listed listed, Text text) {

        OccurrenceData date() {
            return listed.occurrence();
        }

        String state() {
            if (date().cancelledAt() != null) {
                return "cancelled";
            }
            return date().date().equals(date().planned()) ? "planned" : "moved";
        }

        String place(Function<Venue, @Nullable String> part) {
            Venue place = date().told().place();
            return place == null ? "" : Objects.requireNonNullElse(part.apply(place), "");
        }
    }
}
