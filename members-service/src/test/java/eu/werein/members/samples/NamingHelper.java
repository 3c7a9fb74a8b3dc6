package eu.werein.members.samples;

/** A name that says nothing. */
final class NamingHelper {}
