/** The services' API documents, joined. */
@NullMarked
package eu.werein.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
