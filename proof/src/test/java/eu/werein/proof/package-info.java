/** The whole federation as it runs, attacked and measured from outside. */
package eu.werein.proof;
