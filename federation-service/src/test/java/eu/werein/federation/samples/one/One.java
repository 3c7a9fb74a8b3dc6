package eu.werein.federation.samples.one;

import eu.werein.federation.samples.two.inside.Inside;

/** Reaches into another concept. */
public final class One {
    Inside inside;
}
