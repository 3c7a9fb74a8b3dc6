/** The registry in the federation's own database. */
@NullMarked
package eu.werein.federation.partners.mongo;

import org.jspecify.annotations.NullMarked;
