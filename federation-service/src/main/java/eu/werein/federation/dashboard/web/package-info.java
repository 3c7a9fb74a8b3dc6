/** The figures over HTTP: at once, as a stream, as CSV. */
@NullMarked
package eu.werein.federation.dashboard.web;

import org.jspecify.annotations.NullMarked;
