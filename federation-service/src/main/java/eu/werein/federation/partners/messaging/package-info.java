/** What the registry tells the other services. */
@NullMarked
package eu.werein.federation.partners.messaging;

import org.jspecify.annotations.NullMarked;
