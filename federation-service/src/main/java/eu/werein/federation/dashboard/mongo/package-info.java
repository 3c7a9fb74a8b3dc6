/** Which generation of counts is wanted and which is shown. */
@NullMarked
package eu.werein.federation.dashboard.mongo;

import org.jspecify.annotations.NullMarked;
