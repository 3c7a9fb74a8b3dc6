/** Who was there: shown codes, the host's list, and what of it earns the certificate. */
@NullMarked
package eu.werein.training.attendance;

import org.jspecify.annotations.NullMarked;
