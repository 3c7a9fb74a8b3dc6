/** Bugs that are planted into a copy of the platform, so that its checks prove that they see. */
package eu.werein.proof.planted;
