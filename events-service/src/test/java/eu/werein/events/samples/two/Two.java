package eu.werein.events.samples.two;

/** A concept. */
public final class Two {}
