package eu.werein.members.person;

import org.jspecify.annotations.Nullable;

/**
 * A person's business as she describes it.
 *
 * @param trade in her own words
 */
public record Business(
        @Nullable String name,
        @Nullable String trade,
        Sector sector,
        Stage stage,
        @Nullable EnterpriseNumber enterpriseNumber) {

    @Override
    public String toString() {
        return "Business";
    }
}
