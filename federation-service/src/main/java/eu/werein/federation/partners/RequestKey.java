package eu.werein.federation.partners;

/**
 * What the caller named a request, so that sending it twice has the effect of once.
 *
 * @param bodyHash tells whether the same key came with another body
 */
public record RequestKey(String key, String bodyHash) {}
