/** What answers tell, and what they hear of gatherings. */
@NullMarked
package eu.werein.events.answers.messaging;

import org.jspecify.annotations.NullMarked;
