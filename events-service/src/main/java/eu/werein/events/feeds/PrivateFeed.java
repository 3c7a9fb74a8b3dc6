package eu.werein.events.feeds;

import eu.werein.platform.meetings.Language;
import java.time.Instant;

/**
 * A calendar that somebody has asked for, which is read with a secret address and no sign-in.
 *
 * @param id by which she takes it back
 * @param language that she reads it in
 */
public record PrivateFeed(String id, String accountId, Language language, Instant since) {}
