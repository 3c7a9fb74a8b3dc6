/**
 * Databases: one for each partner and service, and one for the federation, with their migrations.
 */
@NullMarked
package eu.werein.platform.store;

import org.jspecify.annotations.NullMarked;
