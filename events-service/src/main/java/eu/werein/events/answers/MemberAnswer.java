package eu.werein.events.answers;

import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the home partner knows of a member's answer, as the host has told it.
 *
 * @param people who come with her answer, herself included; 0 with another word than yes
 * @param standing with the word yes
 * @param at when she said so, or the host decided so
 * @param sequence of the event that told it
 */
public record MemberAnswer(
        PartnerId host,
        OccurrenceId occurrence,
        String memberId,
        Word word,
        int people,
        @Nullable ShownStanding standing,
        Instant at,
        long sequence) {}
