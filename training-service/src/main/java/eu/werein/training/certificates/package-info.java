/** Who has earned the certificate of a cycle, and which of them still count; no name. */
@NullMarked
package eu.werein.training.certificates;

import org.jspecify.annotations.NullMarked;
