package eu.werein.members.imports.reading;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a part of a workbook once and bounds whatever makes the reader remember or repeat
 * something: names, depth, texts, columns, formulas.
 */
final class XmlPart {

    private static final int NAMES = 2000;
    private static final int DEPTH = 100;
    private static final int WIDEST = 16_384;
    private static final int ARRAY_FORMULAS = 1000;
    private static final long SLOTS = 500_000_000;
    private static final long FORMULA_WORK = 200_000_000;

    private final String name;
    private final SharedStrings strings;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private long rows;
    private int column;
    private int widest = 1;
    private boolean holdsText;
    private int text;
    private boolean inString;
    private boolean pointing;
    private @Nullable StringBuilder pointer;
    private boolean shared;
    private int formula;
    private int longestFormula;
    private long formulaWork;
    private int arrayFormulas;

    XmlPart(String name, SharedStrings strings) {
        this.name = name;
        this.strings = strings;
    }

    /** Until its end, or until it is no longer XML: no further than there does the reader come. */
    void check(InputStream content) {
        XMLInputFactory parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader parser = parsers.createXMLStreamReader(content);
            while (parser.hasNext()) {
                handle(parser, parser.next());
            }
        } catch (XMLStreamException _) {
            // A drawing need not be well-formed; a sheet that is not is refused when it is read.
        }
    }

    private void handle(XMLStreamReader parser, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(parser);
            case XMLStreamConstants.END_ELEMENT -> end(parser.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text(parser);
            case XMLStreamConstants.CDATA -> refuse(holdsText, Defect.UNREADABLE);
            case XMLStreamConstants.DTD -> refuse(true, Defect.XML_ENTITIES);
            default -> {}
        }
    }

    private static void refuse(boolean bad, Defect defect) {
        if (bad) {
            throw new UnreadableFile(defect);
        }
    }

    private void start(XMLStreamReader parser) {
        depth++;
        names.add(parser.getLocalName());
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            names.add(parser.getAttributeLocalName(i));
        }
        refuse(depth > DEPTH || names.size() > NAMES, Defect.ARCHIVE_BOMB);
        switch (parser.getLocalName()) {
            case "sheetData" -> holdsText = true;
            case "row" -> row();
            case "c" -> cell(parser);
            case "v" -> pointer = pointing ? new StringBuilder() : null;
            case "f" -> formula(parser);
            case "si" -> string();
            case "Override" -> override(parser);
            default -> {}
        }
    }

    private void row() {
        rows++;
        column = 0;
        refuse(rows * widest > SLOTS, Defect.UNREADABLE);
    }

    private void cell(XMLStreamReader parser) {
        text = 0;
        String reference = parser.getAttributeValue(null, "r");
        column = reference == null ? column + 1 : column(reference);
        widest = Math.max(widest, column);
        refuse(column > WIDEST, Defect.UNREADABLE);
        pointing = "s".equals(parser.getAttributeValue(null, "t"));
    }

    /** From 1; the digits of the row, which follow, do not matter. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && column <= WIDEST; i++) {
            int letter = Character.toUpperCase(reference.charAt(i)) - 'A';
            if (letter >= 0 && letter < 26) {
                column = column * 26 + letter + 1;
            }
        }
        return column;
    }

    /** The reader writes a shared formula out anew for every cell, and searches all of an array. */
    private void formula(XMLStreamReader parser) {
        String kind = parser.getAttributeValue(null, "t");
        arrayFormulas += "array".equals(kind) ? 1 : 0;
        shared = "shared".equals(kind);
        formula = 0;
        formulaWork += shared ? longestFormula : 0;
        refuse(arrayFormulas > ARRAY_FORMULAS || formulaWork > FORMULA_WORK, Defect.UNREADABLE);
    }

    private void string() {
        text = 0;
        inString = true;
        holdsText = true;
        strings.add(this, name);
    }

    private void override(XMLStreamReader parser) {
        String type = parser.getAttributeValue(null, "ContentType");
        String part = parser.getAttributeValue(null, "PartName");
        if (type != null && part != null && type.endsWith("sharedStrings+xml")) {
            strings.declare(part);
        }
    }

    private void text(XMLStreamReader parser) {
        if (!holdsText) {
            return;
        }
        int length = parser.getTextLength();
        text += length;
        formula += length;
        longestFormula = shared ? Math.max(longestFormula, formula) : longestFormula;
        refuse(text > Limits.LINE, Defect.UNREADABLE);
        if (inString) {
            strings.text(parser.getTextCharacters(), parser.getTextStart(), length);
        }
        if (pointer != null) {
            pointer.append(parser.getText());
        }
    }

    private void end(String element) {
        depth--;
        switch (element) {
            case "v" -> {
                point();
                pointer = null;
            }
            case "f" -> shared = false;
            case "si" -> inString = false;
            default -> {}
        }
    }

    private void point() {
        if (pointer != null && pointer.length() > 0) {
            try {
                strings.point(Integer.parseInt(pointer.toString()));
            } catch (NumberFormatException _) {
                throw new UnreadableFile(Defect.UNREADABLE);
            }
        }
    }
}
