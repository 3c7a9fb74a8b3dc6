package eu.werein.platform.store;

import java.util.List;

/** The schema of a partner's database in this service; declare one as a bean. */
public record PartnerMigrations(List<Migration> steps) {}
