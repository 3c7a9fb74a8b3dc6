package eu.werein.members.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something is done, and by whom.
 *
 * @param by an account; none for the platform itself
 */
public record Occasion(Instant at, @Nullable String by) {}
