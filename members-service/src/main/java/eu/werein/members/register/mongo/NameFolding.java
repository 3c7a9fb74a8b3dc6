package eu.werein.members.register.mongo;

import com.ibm.icu.text.Transliterator;

/** Makes names alike that people take for alike: case, accents and script aside. */
final class NameFolding {

    private static final Transliterator FOLD =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private NameFolding() {}

    static String fold(String text) {
        synchronized (FOLD) {
            return FOLD.transliterate(text).replaceAll("[^a-z0-9]+", " ").strip();
        }
    }
}
