/** What a verification run did, counted from its own reports. */
@NullMarked
package eu.werein.proof.report;

import org.jspecify.annotations.NullMarked;
