package eu.werein.events.pages.web;

import eu.werein.events.gatherings.Occurrence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around what it says.
 *
 * @param language BCP 47
 * @param title of the page, as it is shown in a search
 * @param description in a sentence or two
 * @param host who speaks here
 * @param address of the page in the language that it is in
 * @param others the same page in each of the languages
 * @param data what robots read: JSON-LD, safe inside a page
 * @param words for links and headings
 */
record Sheet(
        String language,
        String title,
        String description,
        String host,
        String address,
        List<Other> others,
        @Nullable String data,
        PageWords.In words) {

    /**
     * The page in a language.
     *
     * @param name the language's own
     */
    record Other(String language, String name, String address) {}

    /**
     * A date to come.
     *
     * @param start for machines: ISO 8601 with its offset
     * @param when for people, on the clock of the place
     * @param note what has become of it; none if it is as it was planned
     * @param cancelled whether it does not take place
     * @param reason why it is elsewhere or does not take place, if the host says so
     */
    record Dated(
            String start,
            String when,
            @Nullable String note,
            boolean cancelled,
            @Nullable Said reason) {}

    /**
     * Words of the host.
     *
     * @param language in which it has written them
     */
    record Said(String language, String text) {

        /** Why a date is elsewhere or does not take place; none if the host does not say. */
        static @Nullable Said why(Occurrence date) {
            return date.reason() == null
                    ? null
                    : new Said(date.told().texts().fallback().code(), date.reason().text());
        }
    }

    /**
     * A gathering's page.
     *
     * @param language in which the host has written
     * @param foreign says so when it is not the reader's
     * @param facts what makes it easier to come, and what languages are spoken
     * @param where people meet
     * @param join where members answer
     * @param guest where somebody without an account asks for a seat; none once it is too late
     * @param list of what else the host does
     * @param calendar to subscribe to
     */
    record OfGathering(
            Sheet sheet,
            String language,
            String title,
            String summary,
            String text,
            @Nullable String foreign,
            List<String> facts,
            String where,
            List<Dated> dates,
            String join,
            @Nullable String guest,
            String list,
            String calendar) {}

    /**
     * What a host does next.
     *
     * @param page of the gathering
     * @param language in which its title is written
     */
    record Next(String page, String language, String title, Dated date, String where) {}

    /**
     * A host's list.
     *
     * @param calendar to subscribe to
     */
    record Coming(Sheet sheet, List<Next> next, String calendar) {}
}
