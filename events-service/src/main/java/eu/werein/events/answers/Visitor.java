package eu.werein.events.answers;

import eu.werein.platform.tenant.PartnerId;

/**
 * Somebody who comes, as her own partner knows her.
 *
 * @param memberId unique within her partner only
 */
public record Visitor(PartnerId home, String memberId) {}
