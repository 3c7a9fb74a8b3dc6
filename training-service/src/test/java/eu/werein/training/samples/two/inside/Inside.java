package eu.werein.training.samples.two.inside;

/** Nobody else's business. */
public final class Inside {}
