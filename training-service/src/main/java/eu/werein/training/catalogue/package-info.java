/** What is open to whom over the whole federation: read from what hosts have told. */
@NullMarked
package eu.werein.training.catalogue;

import org.jspecify.annotations.NullMarked;
