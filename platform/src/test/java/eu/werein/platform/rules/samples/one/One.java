package eu.werein.platform.rules.samples.one;

import eu.werein.platform.rules.samples.other.Other;

/** Leans on the other. */
public record One(Other other) {}
