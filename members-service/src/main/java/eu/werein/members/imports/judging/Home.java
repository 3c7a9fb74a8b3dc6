package eu.werein.members.imports.judging;

import java.time.LocalDate;

/**
 * Where and when a file is read.
 *
 * @param country of the partner, ISO 3166-1 alpha-2, for numbers that do not say theirs
 * @param today in the partner's zone
 */
public record Home(String country, LocalDate today) {}
