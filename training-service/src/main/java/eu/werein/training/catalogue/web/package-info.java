/** The catalogue over HTTP. */
@NullMarked
package eu.werein.training.catalogue.web;

import org.jspecify.annotations.NullMarked;
