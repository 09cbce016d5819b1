package id.jenjang.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.report.docx.UnsafeDocxException.Reason;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are no Word files, or try to do harm, are refused with the reason. */
class DocxArchiveTest {

    private static final String OLE = "d0cf11e0a1b11ae1";
    private static final int MEGABYTE = 1 << 20;

    @TempDir Path folder;

    private Path file;
    private Map<String, String> parts;

    @BeforeEach
    void goodParts() {
        file = folder.resolve("laporan.docx");
        parts = new LinkedHashMap<>(DocxFile.of(Samples.report()).parts());
    }

    private void zip() throws IOException {
        new DocxFile(parts).writeTo(file);
    }

    private void assertRefused(Reason reason, String detail) {
        var refused = assertThrows(UnsafeDocxException.class, () -> DocxArchive.read(file));
        assertEquals(reason + " " + detail, refused.reason() + " " + refused.detail());
    }

    @Test
    void readsWhatWeWrite() throws IOException {
        zip();

        var archive = DocxArchive.read(file);

        assertEquals(parts.keySet().stream().sorted().toList(), archive.names().stream().toList());
        assertEquals("word/document.xml", archive.mainPart());
        assertFalse(archive.hasMacros());
        assertEquals(
                parts.get("word/styles.xml"),
                new String(archive.open("word/styles.xml").readAllBytes(), StandardCharsets.UTF_8));
        assertNull(archive.open("word/none.xml"));
    }

    @Test
    void relationsLeadToParts() throws IOException {
        zip();

        assertEquals(
                "word/styles.xml",
                DocxArchive.read(file).relations("word/document.xml").get("/styles"));
    }

    @Test
    void seesMacros() throws IOException {
        parts.put("word/vbaProject.bin", "x");
        zip();

        assertTrue(DocxArchive.read(file).hasMacros());
    }

    @Test
    void refusesOtherFiles() throws IOException {
        Files.writeString(file, "Laporan Kinerja");
        assertRefused(Reason.NOT_WORD, "");

        Files.writeString(file, "");
        assertRefused(Reason.NOT_WORD, "");
    }

    @Test
    void refusesOtherZipFiles() throws IOException {
        parts.keySet().removeIf(name -> name.startsWith("_rels/"));
        zip();

        assertRefused(Reason.NOT_WORD, "");
    }

    @Test
    void refusesSpreadsheets() throws IOException {
        parts.computeIfPresent("_rels/.rels", (n, xml) -> xml.replace("word/document", "xl/book"));
        parts.put("xl/book.xml", "<workbook/>");
        zip();

        assertRefused(Reason.NOT_WORD, "");
    }

    @Test
    void tellsOldFilesFromProtectedOnes() throws IOException {
        Files.write(file, HexFormat.of().parseHex(OLE + "00".repeat(2000)));
        assertRefused(Reason.OLD_WORD, "");

        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        Files.write(
                file,
                HexFormat.of().parseHex(OLE + "00".repeat(1000) + HexFormat.of().formatHex(name)));
        assertRefused(Reason.ENCRYPTED, "");
    }

    @Test
    void refusesFilesCutOff() throws IOException {
        var whole = DocxFile.bytes(Samples.report());
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertRefused(Reason.DAMAGED, "");
    }

    @Test
    void refusesPartsThatAreNoXml() throws IOException {
        parts.put("word/styles.xml", "PK");
        zip();

        assertRefused(Reason.DAMAGED, "word/styles.xml");
    }

    @Test
    void refusesEntitiesFromOutside() throws IOException {
        parts.put(
                "customXml/item9.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                        + "<a>&b;</a>");
        zip();

        assertRefused(Reason.ENTITIES, "customXml/item9.xml");
    }

    @Test
    void refusesEntitiesThatMultiply() throws IOException {
        parts.put(
                "word/document.xml",
                "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>");
        zip();

        assertRefused(Reason.ENTITIES, "word/document.xml");
    }

    @Test
    void refusesABombBeforeItIsUnpacked() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/bom.xml"));
            fill(zip, DocxArchive.LARGEST_XML / MEGABYTE + 1);
        }

        assertTrue(Files.size(file) < MEGABYTE, "the bomb is small before it goes off");
        assertRefused(Reason.TOO_LARGE, "word/bom.xml");
    }

    @Test
    void refusesManySmallBombs() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 5; i++) {
                zip.putNextEntry(new ZipEntry("word/media/" + i + ".bmp"));
                fill(zip, 60);
            }
        }

        assertRefused(Reason.TOO_LARGE, "word/media/4.bmp");
    }

    private static void fill(OutputStream out, long megabytes) throws IOException {
        var zeros = new byte[MEGABYTE];
        for (int i = 0; i < megabytes; i++) {
            out.write(zeros);
        }
    }

    @Test
    void refusesTooManyParts() throws IOException {
        for (int i = 0; i <= DocxArchive.MOST_PARTS; i++) {
            parts.put("x/" + i, "");
        }
        zip();

        assertRefused(Reason.TOO_LARGE, "");
    }

    @Test
    void aMissingFileIsNoUnsafeOne() {
        assertThrows(NoSuchFileException.class, () -> DocxArchive.read(file));
    }
}
