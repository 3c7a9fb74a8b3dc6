package eu.werein.members.imports.reading;

import java.io.IOException;
import java.io.InputStream;

/** A file that has come in whole and can be read again from its beginning. */
public interface Upload {

    InputStream open() throws IOException;

    /** In bytes. */
    long size();

    /** As its owner called it; says nothing about what is in it. */
    String name();
}
