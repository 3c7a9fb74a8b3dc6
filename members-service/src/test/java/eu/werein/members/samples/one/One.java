package eu.werein.members.samples.one;

import eu.werein.members.samples.two.inside.Inside;

/** Reaches into another concept. */
public final class One {
    Inside inside;
}
