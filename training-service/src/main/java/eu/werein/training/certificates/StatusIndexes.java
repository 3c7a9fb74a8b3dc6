package eu.werein.training.certificates;

/** The places in the bound host's status lists. */
@FunctionalInterface
public interface StatusIndexes {

    /** One that nobody has had, from 0. Whoever does not use it leaves a gap. */
    long next();
}
