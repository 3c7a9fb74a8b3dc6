package eu.werein.platform.doors;

import java.time.Instant;

/**
 * A code and its end.
 *
 * @param text two times four signs
 * @param changesAt when another one is shown
 */
public record ShownCode(String text, Instant changesAt) {}
