package eu.werein.members.certificates;

import java.time.LocalDate;

/**
 * What she took part in.
 *
 * @param cycle its id, unique within the host
 * @param title in the certificate's language, or the one that the host shows to everybody else
 * @param minutes that the sessions last together
 * @param attended how many of the sessions she was there for
 */
public record Achievement(
        String cycle,
        String title,
        LocalDate begins,
        LocalDate ends,
        int minutes,
        int attended,
        int sessions) {}
