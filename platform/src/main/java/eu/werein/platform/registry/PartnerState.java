package eu.werein.platform.registry;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a partner stands in its life cycle. */
public enum PartnerState {
    @JsonProperty("proposed")
    PROPOSED,
    @JsonProperty("provisioning")
    PROVISIONING,
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("suspended")
    SUSPENDED
}
