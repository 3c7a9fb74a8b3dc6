package eu.werein.events.gatherings;

/** All that a host says of a gathering, or of a part of it. */
public record Plan(Visibility visibility, Schedule schedule, Told told) {}
