package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Templates that are none or could do harm: one sentence, exit code 2, the file that was there is
 * untouched, and nothing else is left behind.
 */
class BadTemplateTest {

    private static final String BODY = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String OLD = "laporan yang sudah ditandatangani";
    private static final int BOMB_MEGABYTES = 300;

    @TempDir Path folder;

    private Path plan;
    private Path template;
    private Path output;

    @BeforeEach
    void writePlan() throws IOException {
        plan =
                Files.writeString(
                        folder.resolve("rencana.jenjang"),
                        """
                        instansi Dinas "Dinas Pendidikan" {}
                        renstra RS "Renstra" untuk Dinas periode 2023-2023 {
                          tujuan T1 "Meningkatnya mutu layanan" {
                            sasaran S1 "Meningkatnya mutu pendidikan" {
                              iku IKU1 "Angka melek huruf" satuan % { target 2023: 60 }
                            }
                          }
                        }
                        """);
        template = folder.resolve("templat.docx");
        output = Files.writeString(folder.resolve("iku.docx"), OLD);
    }

    private Program print(Object... more) {
        var usual =
                Stream.of(
                        "laporan",
                        plan,
                        "--jenis",
                        "iku",
                        "--tahun",
                        "2023",
                        "--paksa",
                        "--halaman",
                        "mandiri");
        return Program.run(Stream.concat(usual, Stream.of(more)).toArray());
    }

    private void assertRefused(String reason) throws IOException {
        var program = print("--templat", template, "-o", output);

        program.assertRefused(2, "galat: templat " + template + " tidak dapat dipakai: " + reason);
        assertEquals(OLD, Files.readString(output));
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("iku.docx", "rencana.jenjang", "templat.docx"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aPictureCalledDocx() throws IOException {
        Files.write(template, HexFormat.of().parseHex("89504e470d0a1a0a"));

        assertRefused("ini bukan berkas Word (.docx).");
    }

    @Test
    void anEncryptedFile() throws IOException {
        var locked = new ByteArrayOutputStream();
        locked.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        locked.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        Files.write(template, locked.toByteArray());

        assertRefused("berkas ini dilindungi kata sandi; simpan dahulu tanpa kata sandi.");
    }

    @Test
    void macros() throws IOException {
        var parts = parts();
        parts.put("word/vbaProject.bin", "makro");
        parts.compute(
                TYPES,
                (name, text) ->
                        text.replace(
                                "</Types>",
                                "<Override PartName=\"/word/vbaProject.bin\""
                                        + " ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                                        + "</Types>"));
        pack(parts);

        assertRefused("berkas itu memuat makro; simpan sebagai .docx atau .dotx tanpa makro.");
    }

    @Test
    void anExternalEntity(@TempDir Path elsewhere) throws IOException {
        var secret = Files.writeString(elsewhere.resolve("rahasia.txt"), "rahasia");
        var parts = parts();
        parts.compute(
                BODY,
                (name, text) ->
                        text.replaceFirst(
                                "<w:document ",
                                "<!DOCTYPE w:document [<!ENTITY r SYSTEM \""
                                        + secret.toUri()
                                        + "\">]><w:document "));
        pack(parts);

        assertRefused(
                "di dalamnya ada deklarasi DOCTYPE, yang tidak pernah ditulis Word dan dapat"
                        + " berbahaya (word/document.xml).");
    }

    @Test
    void aZipBomb() throws IOException {
        var parts = parts();
        try (var zip = new ZipOutputStream(Files.newOutputStream(template))) {
            put(parts, zip);
            zip.putNextEntry(new ZipEntry("word/media/besar.xml"));
            var megabyte = new byte[1024 * 1024];
            for (int i = 0; i < BOMB_MEGABYTES; i++) {
                zip.write(megabyte);
            }
        }
        assertTrue(Files.size(template) < 1024 * 1024, "a bomb is small");

        assertRefused("isinya jauh lebih besar daripada dokumen biasa (word/media/besar.xml).");
    }

    /** The parts of a file printed without a template. */
    private Map<String, String> parts() throws IOException {
        var printed = folder.resolve("cetak.docx");
        var program = print("-o", printed);
        assertEquals(0, program.exit(), program.err());
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(printed.toFile())) {
            for (var entry : zip.stream().toList()) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        Files.delete(printed);
        return parts;
    }

    private void pack(Map<String, String> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(template))) {
            put(parts, zip);
        }
    }

    private static void put(Map<String, String> parts, ZipOutputStream zip) throws IOException {
        for (var part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
