package eu.werein.proof.checks;

/** Something that must not be. */
public record Violation(String check, String what) {}
