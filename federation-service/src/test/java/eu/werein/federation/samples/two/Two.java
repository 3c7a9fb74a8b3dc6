package eu.werein.federation.samples.two;

/** A concept. */
public final class Two {}
