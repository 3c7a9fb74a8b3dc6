/** HTTP: the bound partner, problems, idempotency keys, cursors and the API document. */
@NullMarked
package eu.werein.platform.web;

import org.jspecify.annotations.NullMarked;
