/** Counting with Kafka Streams, and reading the counts back. */
@NullMarked
package eu.werein.federation.dashboard.streams;

import org.jspecify.annotations.NullMarked;
