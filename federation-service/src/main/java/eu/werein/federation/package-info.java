/** The federation as a whole: its partners and its figures; no personal data. */
@NullMarked
package eu.werein.federation;

import org.jspecify.annotations.NullMarked;
