/** Browser sessions, kept in the store so that any replica serves them. */
@NullMarked
package eu.werein.gateway.sessions;

import org.jspecify.annotations.NullMarked;
