package eu.werein.events.samples.one;

import eu.werein.events.samples.two.inside.Inside;

/** Reaches into another concept. */
public final class One {
    Inside inside;
}
