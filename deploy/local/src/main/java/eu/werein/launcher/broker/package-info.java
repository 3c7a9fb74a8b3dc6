/** The Kafka broker in a process of its own. */
@NullMarked
package eu.werein.launcher.broker;

import org.jspecify.annotations.NullMarked;
