/** Tables of promises in docs, each held to the tests that it names. */
package eu.werein.proof.tables;
