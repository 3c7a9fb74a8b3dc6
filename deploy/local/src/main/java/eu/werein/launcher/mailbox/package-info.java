/** The local mailbox in a process of its own: nothing leaves the machine. */
@NullMarked
package eu.werein.launcher.mailbox;

import org.jspecify.annotations.NullMarked;
