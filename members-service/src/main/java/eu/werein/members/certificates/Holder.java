package eu.werein.members.certificates;

import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;

/**
 * Whose certificate it is.
 *
 * @param home the partner as whose member she took part
 */
public record Holder(PartnerId home, MemberId member) {}
