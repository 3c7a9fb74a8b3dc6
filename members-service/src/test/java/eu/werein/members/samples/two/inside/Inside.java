package eu.werein.members.samples.two.inside;

/** Nobody else's business. */
public final class Inside {}
