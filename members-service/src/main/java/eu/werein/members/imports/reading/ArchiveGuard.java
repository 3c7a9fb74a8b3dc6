package eu.werein.members.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Lets an archive through to the workbook reader only when it cannot grow beyond measure there. It
 * looks with the same libraries as the reader does, so that both see the same archive: a second
 * opinion could be deceived by an archive that tells two stories.
 */
final class ArchiveGuard {

    private static final int ENTRIES = 1000;
    private static final long UNPACKED = 300L * 1024 * 1024;
    private static final int RATIO = 100;
    private static final long FREE_OF_RATIO = 1024 * 1024;
    private static final byte[] ENTRY = {'P', 'K', 1, 2};

    private ArchiveGuard() {}

    /**
     * @throws UnreadableFile for an archive that is no workbook, or one that is not to be opened
     */
    static void check(Upload upload) throws IOException {
        byte[] bytes = new byte[(int) upload.size()];
        try (InputStream stream = upload.open()) {
            if (stream.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new UnreadableFile(Defect.UNREADABLE);
            }
        }
        countEntries(bytes);
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            checkKind(entries);
            checkSizes(entries, bytes.length);
            checkParts(zip, entries);
        } catch (IOException | IllegalArgumentException _) {
            throw new UnreadableFile(Defect.UNREADABLE);
        }
    }

    /** Before the directory is read at all: half a million entries would fill the memory. */
    private static void countEntries(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + ENTRY.length <= bytes.length; i++) {
            if (bytes[i] == ENTRY[0]
                    && bytes[i + 1] == ENTRY[1]
                    && bytes[i + 2] == ENTRY[2]
                    && bytes[i + 3] == ENTRY[3]) {
                count++;
            }
        }
        if (count > ENTRIES) {
            throw new UnreadableFile(Defect.ARCHIVE_BOMB);
        }
    }

    private static void checkKind(List<ZipArchiveEntry> entries) {
        boolean workbook =
                entries.stream()
                        .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                        .anyMatch("xl/workbook.xml"::equals);
        if (!workbook) {
            throw new UnreadableFile(Defect.WRONG_TYPE);
        }
        if (entries.stream().anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption())) {
            throw new UnreadableFile(Defect.PASSWORD_PROTECTED);
        }
        boolean known =
                entries.stream()
                        .map(ZipEntry::getMethod)
                        .allMatch(m -> m == ZipEntry.STORED || m == ZipEntry.DEFLATED);
        if (!known) {
            throw new UnreadableFile(Defect.UNREADABLE);
        }
    }

    /** What the directory says; that it says the truth is seen when the parts are unpacked. */
    private static void checkSizes(List<ZipArchiveEntry> entries, long size) {
        long packed = 0;
        long unpacked = 0;
        for (ZipArchiveEntry entry : entries) {
            long from = entry.getCompressedSize();
            long to = entry.getSize();
            packed += from;
            unpacked += to;
            boolean bomb =
                    from < 0
                            || to < 0
                            || (to > FREE_OF_RATIO && to / RATIO > from)
                            || unpacked > UNPACKED
                            // Entries that share their bytes.
                            || packed > size;
            if (bomb) {
                throw new UnreadableFile(Defect.ARCHIVE_BOMB);
            }
        }
    }

    private static void checkParts(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        SharedStrings strings = new SharedStrings();
        for (ZipArchiveEntry entry : entries) {
            try (InputStream packed = zip.getInputStream(entry);
                    Unpacked content = new Unpacked(packed, entry.getSize())) {
                if (content.isMarkup()) {
                    new XmlPart(entry.getName(), strings).check(content);
                }
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
        strings.check();
    }
}
