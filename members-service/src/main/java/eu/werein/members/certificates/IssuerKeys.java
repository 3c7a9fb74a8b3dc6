package eu.werein.members.certificates;

/** The key by which the bound partner signs: made once, and its secret half known to nobody. */
@FunctionalInterface
public interface IssuerKeys {

    /** As a JSON Web Key of the curve P-256, with its secret half. */
    String secretJwk();
}
