package eu.werein.events.schools.ical;

import eu.werein.events.schools.CalendarRefused;
import eu.werein.events.schools.CalendarRefused.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Unfolds a calendar line by line while it comes in. No more than one line is held, and what is no
 * text is refused with the byte that is none.
 */
final class ContentLines {

    /** In letters, unfolded: pictures and pages that calendars carry along are shorter. */
    static final int LONGEST = 32 * 1024;

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int END = -1;

    private final PushbackReader letters;
    private int physical = 1;

    ContentLines(InputStream calendar) throws IOException {
        Reader strict =
                new InputStreamReader(
                        calendar,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
        letters = new PushbackReader(strict);
        int first = read();
        if (first != BYTE_ORDER_MARK) {
            back(first);
        }
    }

    /**
     * A line as it is meant, whatever number of lines it is written in.
     *
     * @param number the first of those, counted from 1
     */
    record Line(int number, String text) {}

    /** The next line that is not blank; empty when there is no more. */
    Optional<Line> next() throws IOException {
        StringBuilder text = new StringBuilder();
        int number = physical;
        while (true) {
            int letter = read();
            if (letter == '\n') {
                physical++;
                if (goesOn()) {
                    continue;
                }
                if (!text.isEmpty()) {
                    return Optional.of(new Line(number, text.toString()));
                }
                number = physical;
            } else if (letter == END) {
                return text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Line(number, text.toString()));
            } else if (text.length() == LONGEST) {
                throw CalendarRefused.at(number, Why.LINE_TOO_LONG);
            } else {
                text.append((char) letter);
            }
        }
    }

    /** A blank at its beginning says that a line is the rest of the one before. */
    private boolean goesOn() throws IOException {
        int letter = read();
        if (letter == ' ' || letter == '\t') {
            return true;
        }
        back(letter);
        return false;
    }

    private int read() throws IOException {
        int letter = decoded();
        if (letter == '\r') {
            letter = decoded();
            if (letter != '\n') {
                throw CalendarRefused.at(physical, Why.NOT_TEXT);
            }
        }
        if (letter != '\n' && letter != '\t' && letter != END && Character.isISOControl(letter)) {
            throw CalendarRefused.at(physical, Why.NOT_TEXT);
        }
        return letter;
    }

    private int decoded() throws IOException {
        try {
            return letters.read();
        } catch (CharacterCodingException _) {
            throw CalendarRefused.at(physical, Why.NOT_UTF_8);
        }
    }

    private void back(int letter) throws IOException {
        if (letter != END) {
            letters.unread(letter);
        }
    }
}
