package eu.werein.members.errands;

/**
 * Something to be done once for the bound partner.
 *
 * @param kind which {@link ErrandRunner} does it
 * @param subject the id of the aggregate that it is about
 * @param occasion tells errands of one kind and subject apart, such as the sequence of the event
 *     that asked for it
 */
public record Errand(String kind, String subject, String occasion) {}
