/** Public gatherings as pages that need no script: for whoever is sent there, and for robots. */
@NullMarked
package eu.werein.events.pages;

import org.jspecify.annotations.NullMarked;
