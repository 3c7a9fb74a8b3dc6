/** What operators see: traces across the log, without personal data. */
@NullMarked
package eu.werein.platform.observability;

import org.jspecify.annotations.NullMarked;
