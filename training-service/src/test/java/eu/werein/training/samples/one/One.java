package eu.werein.training.samples.one;

import eu.werein.training.samples.two.inside.Inside;

/** Reaches into another concept. */
public final class One {
    Inside inside;
}
