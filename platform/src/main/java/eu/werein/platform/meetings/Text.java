package eu.werein.platform.meetings;

/** What people meet for, in one language. */
public record Text(String title, String summary, String description) {}
