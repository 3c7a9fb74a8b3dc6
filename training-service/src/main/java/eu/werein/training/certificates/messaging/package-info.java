/** What is told of certificates. */
@NullMarked
package eu.werein.training.certificates.messaging;

import org.jspecify.annotations.NullMarked;
