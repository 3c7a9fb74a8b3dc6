package eu.werein.federation.dashboard;

import eu.werein.platform.tenant.PartnerId;
import java.time.ZoneId;

/**
 * A partner whose figures are shown.
 *
 * @param targetDays how many days an application should wait at most
 */
public record ReportingPartner(PartnerId id, String country, ZoneId zone, int targetDays) {}
