package eu.werein.members.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.werein.members.imports.MemoryUpload;
import eu.werein.members.imports.Reading;
import eu.werein.members.imports.judging.Draft;
import java.util.List;

class ImportFileFuzzTests {

    @FuzzTest
    void aTextIsRowsOrRefused(byte[] text) {
        assertReadOrRefused(new MemoryUpload("members.csv", text));
    }

    @FuzzTest
    void anArchiveIsRowsOrRefused(byte[] archive) {
        assertReadOrRefused(new MemoryUpload("members.xlsx", archive));
    }

    /** The fuzzer makes no archives by itself, so that what is in one is tried for itself. */
    @FuzzTest
    void aSheetIsRowsOrRefused(byte[] sheet) {
        assertReadOrRefused(Archives.workbook("").part(Archives.SHEET, sheet).upload());
    }

    private static void assertReadOrRefused(MemoryUpload upload) {
        List<Draft> drafts;
        try {
            drafts = Reading.drafts(upload, Reading.BELGIUM);
        } catch (UnreadableFile refused) {
            assertThat(refused).hasNoCause();
            return;
        }
        assertThat(drafts).isNotEmpty();
    }
}
