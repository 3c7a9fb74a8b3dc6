/** What a client asked the federation for and what it was told, written down while it happens. */
package eu.werein.proof.ledger;
