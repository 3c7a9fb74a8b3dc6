package eu.werein.members.imports;

import eu.werein.members.imports.mapping.Mapping;
import eu.werein.members.imports.mapping.Preset;

/**
 * How a file is understood.
 *
 * @param remembered whether an earlier file with the same columns was understood so
 */
public record Approach(Preset preset, Mapping mapping, boolean remembered) {}
