/** The partners of the federation as this service knows them, followed from the compacted topic. */
@NullMarked
package eu.werein.platform.registry;

import org.jspecify.annotations.NullMarked;
