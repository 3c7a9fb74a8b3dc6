package eu.werein.platform.seats;

import java.util.UUID;

/** A person within one plan. No two plans know her by the same one, and nobody can reckon back. */
public record Pseudonym(UUID value) {}
