package eu.werein.federation.partners;

/**
 * Why a field of a proposal is refused.
 *
 * @param field its JSON name
 * @param code kebab-case, rendered by the page
 */
public record Defect(String field, String code) {}
