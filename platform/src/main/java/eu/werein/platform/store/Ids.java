package eu.werein.platform.store;

/** Where new ids come from: time-ordered and unique, unfit as a secret. */
@FunctionalInterface
public interface Ids {
    String next();
}
