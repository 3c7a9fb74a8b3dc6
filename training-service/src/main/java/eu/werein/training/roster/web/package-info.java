/** The roster over HTTP. */
@NullMarked
package eu.werein.training.roster.web;

import org.jspecify.annotations.NullMarked;
