package eu.werein.platform.cards;

import eu.werein.platform.tenant.PartnerId;

/**
 * Whose card it is.
 *
 * @param memberId unique within her partner only
 */
public record Holder(PartnerId home, String memberId) {}
