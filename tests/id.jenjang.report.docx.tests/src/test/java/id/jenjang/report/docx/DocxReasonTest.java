package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

class DocxReasonTest {

    private static final DocxReason INDONESIAN = new DocxReason(Locale.of("id"));
    private static final DocxReason ENGLISH = new DocxReason(Locale.ENGLISH);

    @Test
    void itIsSaidInWords() {
        var unsafe = new UnsafeDocxException(UnsafeDocxException.Reason.NOT_WORD, "");
        assertEquals(Optional.of("ini bukan berkas Word (.docx)"), INDONESIAN.of(unsafe));
        assertEquals(Optional.of("this is not a Word file (.docx)"), ENGLISH.of(unsafe));
    }

    @Test
    void thePartThatIsWrongIsNamed() {
        var damaged = new UnsafeDocxException(UnsafeDocxException.Reason.DAMAGED, "word/a.xml");
        assertEquals(
                Optional.of("berkas ini rusak atau terpotong (word/a.xml)"),
                INDONESIAN.of(damaged));
    }

    @Test
    void anOfficeThatSaysNothingIsNotQuoted() {
        var silent = new OfficeException(OfficeException.Reason.NO_RESULT, "");
        assertEquals(Optional.of("LibreOffice tidak menghasilkan berkas"), INDONESIAN.of(silent));
        var talking = new OfficeException(OfficeException.Reason.NO_RESULT, "no space");
        assertEquals(
                Optional.of("LibreOffice made no file; it says: no space"), ENGLISH.of(talking));
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        assertEquals(Optional.empty(), ENGLISH.of(new IOException("disk")));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWords(UnsafeDocxException.Reason reason) {
        var unsafe = new UnsafeDocxException(reason, "");
        assertFalse(INDONESIAN.of(unsafe).orElseThrow().contains(reason.name()));
        assertFalse(ENGLISH.of(unsafe).orElseThrow().contains(reason.name()));
    }

    @ParameterizedTest
    @EnumSource
    void everyFailureOfTheOfficeHasWords(OfficeException.Reason reason) {
        var failure = new OfficeException(reason, "12");
        assertFalse(INDONESIAN.of(failure).orElseThrow().contains(reason.name()));
        assertFalse(ENGLISH.of(failure).orElseThrow().contains(reason.name()));
    }
}
