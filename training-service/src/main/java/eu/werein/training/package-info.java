/** Cycles that partners host for each other, and who has a seat in them; no personal data. */
@NullMarked
package eu.werein.training;

import org.jspecify.annotations.NullMarked;
