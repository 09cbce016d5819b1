package id.jenjang.dsl.ide.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

class FileTextTest {

    @TempDir Path folder;

    private static FileText.Other other(byte[] bytes) {
        return assertInstanceOf(FileText.Other.class, FileText.of(bytes));
    }

    @Test
    void utf8IsReadAsItIs() throws IOException {
        var file =
                Files.writeString(folder.resolve("a.jenjang"), "\uFEFFvisi \u201Csatu\u201D\r\n");
        var text = assertInstanceOf(FileText.Utf8.class, FileText.read(file));
        assertEquals("\uFEFFvisi \u201Csatu\u201D\r\n", text.text());
        assertEquals(Optional.of(text.mark()), FileMark.of(file));
        Files.writeString(file, "lain");
        assertNotEquals(Optional.of(text.mark()), FileMark.of(file));
        Files.delete(file);
        assertEquals(Optional.empty(), FileMark.of(file));
    }

    @Test
    void theFirstWrongByteIsToldAndWindows1252Offered() {
        var other =
                other("visi\r\n  \u201Csatu\u201D\r\n".getBytes(Charset.forName("windows-1252")));
        assertEquals(8, other.offset());
        assertEquals("visi\r\n  \u201Csatu\u201D\r\n", other.reading());
        assertEquals(
                "Berkas ini bukan UTF-8: di baris 2, huruf ke-3, ada bita 93. Barangkali"
                        + " windows-1252; bacalah sebagai itu, lalu simpan sebagai UTF-8.",
                other.sentence(Locale.of("id")));
        assertEquals(
                "This file is not UTF-8: at line 2, character 3, there is the byte 93. It may be"
                        + " windows-1252; read it as that, then save it as UTF-8.",
                other.sentence(Locale.ENGLISH));
    }

    @Test
    void aCharacterThatBreaksOffAtTheEndIsTold() {
        var other = other(new byte[] {'a', '\n', 'b', (byte) 0xC3});
        assertEquals(2, other.line());
        assertEquals(2, other.column());
        assertEquals(0xC3, other.value());
    }

    @Test
    void whatAnEditorCallsUnicodeIsReadToo() {
        var bytes = ("\uFEFFvisi").getBytes(StandardCharsets.UTF_16LE);
        assertEquals("visi", other(bytes).reading());
        assertEquals(StandardCharsets.UTF_16, other(bytes).encoding());
    }

    @Test
    void anEmptyFileIsAText() {
        assertEquals("", assertInstanceOf(FileText.Utf8.class, FileText.of(new byte[0])).text());
    }
}
