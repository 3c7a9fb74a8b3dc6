package eu.werein.federation.samples;

/** A name that says nothing. */
final class NamingHelper {}
