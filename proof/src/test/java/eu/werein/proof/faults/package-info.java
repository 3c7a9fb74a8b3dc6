/** Ways to hurt the running federation, and the runs that find out whether it heals. */
package eu.werein.proof.faults;
