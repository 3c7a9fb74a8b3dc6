package eu.werein.platform.rules.samples.other;

import eu.werein.platform.rules.samples.one.One;
import java.util.List;

/** Leans on the one, in a package that says nothing about null. */
public record Other(List<One> ones) {}
