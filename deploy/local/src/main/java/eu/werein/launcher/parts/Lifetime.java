package eu.werein.launcher.parts;

/** How long a part lives when nobody stops it. */
public enum Lifetime {
    /** It outlives this JVM: somebody keeps its process id and stops it. */
    UNTIL_STOPPED,
    /** It ends with this JVM, even if this JVM is killed. */
    OF_THIS_JVM
}
