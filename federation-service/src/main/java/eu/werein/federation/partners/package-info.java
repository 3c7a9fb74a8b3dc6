/** The partners of the federation: who belongs to it, and how far a new one has come. */
@NullMarked
package eu.werein.federation.partners;

import org.jspecify.annotations.NullMarked;
