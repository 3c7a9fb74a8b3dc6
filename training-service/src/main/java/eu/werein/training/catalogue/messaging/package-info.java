/** How the catalogue hears of cycles. */
@NullMarked
package eu.werein.training.catalogue.messaging;

import org.jspecify.annotations.NullMarked;
