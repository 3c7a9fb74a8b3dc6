package eu.werein.training.samples.two;

/** A concept. */
public final class Two {}
