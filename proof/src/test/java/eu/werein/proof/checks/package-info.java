/** What must hold whatever was done to the federation, decided from what it left behind. */
package eu.werein.proof.checks;
