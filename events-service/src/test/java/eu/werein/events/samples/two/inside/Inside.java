package eu.werein.events.samples.two.inside;

/** Nobody else's business. */
public final class Inside {}
