/** What the roster learns from the service's own topic. */
@NullMarked
package eu.werein.training.roster.messaging;

import org.jspecify.annotations.NullMarked;
