package eu.werein.training.enrolment;

import eu.werein.platform.seats.Pseudonym;

/** One who gathered in a party: in the plan, and at home. */
public record Companion(Pseudonym person, Participant participant) {}
