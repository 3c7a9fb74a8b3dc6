/** What makes concurrent changes of one document harmless. */
@NullMarked
package eu.werein.members.requests.mongo;

import org.jspecify.annotations.NullMarked;
