/** The catalogue in the federation's database. */
@NullMarked
package eu.werein.events.catalogue.mongo;

import org.jspecify.annotations.NullMarked;
