package eu.werein.federation.samples.two.inside;

/** Nobody else's business. */
public final class Inside {}
