/** Domain events between services: CloudEvents over Kafka, applied once in effect. */
@NullMarked
package eu.werein.platform.messaging;

import org.jspecify.annotations.NullMarked;
