package eu.werein.training.attendance;

import eu.werein.platform.tenant.PartnerId;

/**
 * Somebody who has a seat, as her own partner knows her.
 *
 * @param memberId unique within her partner only
 */
public record Learner(PartnerId home, String memberId) {}
