/** The catalogue in the federation's database. */
@NullMarked
package eu.werein.training.catalogue.mongo;

import org.jspecify.annotations.NullMarked;
