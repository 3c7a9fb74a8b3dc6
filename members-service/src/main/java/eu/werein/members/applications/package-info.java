/** Requests to join a partner, from the public form to the decision. */
@NullMarked
package eu.werein.members.applications;

import org.jspecify.annotations.NullMarked;
