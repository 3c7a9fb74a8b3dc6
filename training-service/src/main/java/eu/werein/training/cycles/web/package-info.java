/** Cycles over HTTP. */
@NullMarked
package eu.werein.training.cycles.web;

import org.jspecify.annotations.NullMarked;
