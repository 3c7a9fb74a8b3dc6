package eu.werein.members.samples.two;

/** A concept. */
public final class Two {}
