package eu.werein.training.enrolment;

/** A party that gathers: whoever knows it may join, so nobody can guess it. */
public record PartyId(String value) {}
