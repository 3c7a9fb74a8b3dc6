/** Who gets which answer: every operation, by everybody, at every partner, through every door. */
package eu.werein.proof.matrix;
