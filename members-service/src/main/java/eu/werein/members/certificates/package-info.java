/** The files of certificates: made, signed, shown to whoever has the link, and kept. */
@NullMarked
package eu.werein.members.certificates;

import org.jspecify.annotations.NullMarked;
