/** What makes a request that comes twice take effect once. */
@NullMarked
package eu.werein.members.requests;

import org.jspecify.annotations.NullMarked;
