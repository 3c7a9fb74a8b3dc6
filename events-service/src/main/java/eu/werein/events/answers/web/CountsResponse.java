package eu.werein.events.answers.web;

import eu.werein.events.answers.Counts;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many have said what to one date.
 *
 * @param capacity how many can come; none if there is room for all
 * @param yes people who have a seat or are offered one
 * @param waiting people who wait for one
 * @param maybe answers
 * @param no answers
 */
@Schema(name = "AnswerCounts")
record CountsResponse(@Nullable Integer capacity, int yes, int waiting, int maybe, int no) {

    static CountsResponse of(Counts counts) {
        return new CountsResponse(
                counts.capacity(), counts.yes(), counts.waiting(), counts.maybe(), counts.no());
    }
}
