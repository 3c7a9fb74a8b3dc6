/** What applications tell, and what is done when they have told it. */
@NullMarked
package eu.werein.members.applications.messaging;

import org.jspecify.annotations.NullMarked;
