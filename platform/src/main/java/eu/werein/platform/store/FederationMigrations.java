package eu.werein.platform.store;

import java.util.List;

/** The schema of the service's federation database; declare one as a bean. */
public record FederationMigrations(List<Migration> steps) {}
