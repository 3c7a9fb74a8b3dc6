/** What training-service tells of certificates. */
@NullMarked
package eu.werein.members.certificates.messaging;

import org.jspecify.annotations.NullMarked;
