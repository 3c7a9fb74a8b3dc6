package eu.werein.training.cycles;

/** What a cycle is about, in one language. */
public record Text(String title, String summary, String description) {}
