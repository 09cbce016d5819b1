package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Templates and free areas as the command line offers them. */
class DressTest {

    private static final String BODY = "word/document.xml";

    private static final String STYLES = "word/styles.xml";
    private static final String BLACK = "<w:rPr><w:b/>";
    private static final String RED = "<w:rPr><w:color w:val=\"C00000\"/><w:b/>";

    private static final Pattern SIZE = Pattern.compile("<w:pgSz [^>]*>");

    private static final String PROMPT =
            "[Ketik tambahan untuk bagian “Isu Strategis” di sini. Tulisan di kotak ini tetap ada"
                    + " bila dokumen dicetak ulang.]";
    private static final String PLAN =
            """
            instansi Dinas "Dinas Pendidikan" {}
            renstra RS "Renstra" untuk Dinas periode 2023-2023 {
              tujuan T1 "Meningkatnya mutu layanan" {
                indikator IT1 "Indeks mutu layanan" satuan "Indeks" { target 2023: 72 }
                sasaran S1 "Meningkatnya mutu pendidikan" {
                  iku IKU1 "Persentase sekolah terakreditasi A" satuan % { target 2023: 60 }
                }
              }
            }
            laporan LKjIP 2023 untuk Dinas {}
            """;

    @TempDir Path folder;

    @Test
    void whatPeopleWroteIsKeptWhenTheFileIsPrintedAgain() throws IOException {
        var file = folder.resolve("lkjip.docx");
        assertEquals(0, laporan(file, "--isian").exit());
        edit(file, PROMPT, "Tulisan tim penyusun.");

        var again = laporan(file);

        assertEquals(0, again.exit(), again.err());
        assertTrue(part(file).contains("Tulisan tim penyusun."));
        assertFalse(part(file).contains("[Ketik tambahan"));
    }

    @Test
    void writtenTextCanComeFromAnotherFile() throws IOException {
        var earlier = folder.resolve("lama.docx");
        laporan(earlier, "--isian");
        edit(earlier, PROMPT, "Dari tahun lalu.");
        var file = folder.resolve("baru.docx");

        laporan(file, "--dari", earlier.toString());

        assertTrue(part(file).contains("Dari tahun lalu."));
    }

    @Test
    void aTemplateThatIsNoWordFileChangesNothing() throws IOException {
        var template = Files.writeString(folder.resolve("kop.dotx"), "bukan Word");
        var file = Files.writeString(folder.resolve("lkjip.docx"), "isi lama");

        var refused = laporan(file, "--templat", template.toString());

        assertEquals(2, refused.exit());
        assertEquals(
                "galat: templat "
                        + template
                        + " tidak dapat dipakai: ini bukan berkas Word (.docx).",
                refused.err().strip());
        assertEquals("isi lama", Files.readString(file));
    }

    @Test
    void aFileBehindAPasswordIsNotPrintedOver() throws IOException {
        var file = folder.resolve("lkjip.docx");
        var locked = new ByteArrayOutputStream();
        locked.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        locked.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        Files.write(file, locked.toByteArray());

        var refused = laporan(file);

        assertEquals(
                "galat: isian dari "
                        + file
                        + " tidak dapat diambil: berkas ini dilindungi kata sandi; simpan"
                        + " dahulu tanpa kata sandi.",
                refused.err().strip());
        assertEquals(2, refused.exit());
        assertArrayEquals(locked.toByteArray(), Files.readAllBytes(file));
    }

    @Test
    void aDocumentWithoutFiguresHasNothingToTrace() throws IOException {
        var file = folder.resolve("iku.docx");
        laporan(file, "--jenis", "iku");

        var origins = CommandTrial.run("asal", file.toString());
        var differences = CommandTrial.run("banding", file.toString(), plan().toString());

        assertEquals(0, origins.exit(), origins.err());
        assertEquals("Dokumen ini tidak memuat angka yang dihitung dari rencana.\n", origins.out());
        assertEquals(0, differences.exit(), differences.err());
        assertEquals(
                "Dokumen ini tidak memuat angka yang dihitung dari rencana.\n", differences.out());
    }

    @Test
    void anEarlierFileThatIsMissingIsTold() throws IOException {
        var file = folder.resolve("lkjip.docx");
        var earlier = folder.resolve("tidak-ada.docx");

        var refused = laporan(file, "--dari", earlier.toString());

        assertEquals(2, refused.exit());
        assertTrue(refused.err().startsWith("galat: isian dari " + earlier), refused.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void aPrintedReportServesAsTemplateWithItsLooksOnly() throws IOException {
        var template = folder.resolve("templat.docx");
        laporan(template, "--isian");
        edit(template, STYLES, BLACK, RED);
        var file = folder.resolve("lkjip.docx");

        var printed = laporan(file, "--templat", template.toString());

        assertEquals(0, printed.exit(), printed.err());
        assertEquals(count(part(template), "bagian_1_1"), count(part(file), "bagian_1_1"));
        assertTrue(part(file, STYLES).contains(RED));
        assertEquals(uprightPages(template), uprightPages(file));
        var differences = CommandTrial.run("banding", file.toString(), plan().toString());
        assertEquals(0, differences.exit(), differences.out() + differences.err());
    }

    @Test
    void paperAskedForStandsInPlaceOfThePlans() throws IOException {
        var file = folder.resolve("lkjip.docx");

        laporan(file);
        var usual = part(file);
        laporan(file, "--kertas", "f4");
        var folio = part(file);

        assertTrue(usual.contains("w:w=\"11906\""), usual);
        assertFalse(folio.contains("w:w=\"11906\""));
        assertTrue(folio.contains("w:w=\"12189\""), folio);
    }

    @Test
    void theTemplateOfThePlanKeepsItsPaper() throws IOException {
        var template = folder.resolve("kop.docx");
        laporan(template);
        var plan = folder.resolve("bertemplat");
        Files.createDirectories(plan);
        Files.move(template, plan.resolve("kop.docx"));
        Files.writeString(
                plan.resolve("rencana.jenjang"),
                PLAN.replace("untuk Dinas {}\n", "untuk Dinas { templat \"kop.docx\" }\n"));
        var file = folder.resolve("lkjip.docx");

        var refused =
                CommandTrial.run(
                        "laporan", plan.toString(), "--kertas", "F4", "-o", file.toString());

        assertEquals(
                "galat: --kertas tidak berlaku, karena rencana memakai templat "
                        + plan.resolve("kop.docx")
                        + "; ukuran kertas mengikuti templat.",
                refused.err().strip());
        assertEquals(2, refused.exit());
        assertFalse(Files.exists(file));
    }

    @Test
    void whoeverPrintsInATemplateIsToldThatPagesAreEstimates() throws IOException {
        var template = folder.resolve("templat.docx");
        laporan(template);

        var told = laporan(folder.resolve("baru.docx"), "--templat", template.toString());
        var asked =
                laporan(
                        folder.resolve("baru.docx"),
                        "--templat",
                        template.toString(),
                        "--halaman",
                        "mandiri");

        assertEquals(
                "catatan: dengan templat, nomor halaman pada daftar isi yang dihitung Jenjang"
                        + " sendiri hanya perkiraan; pasang LibreOffice supaya tepat, atau perbarui"
                        + " daftar isi di Word.\n",
                told.err());
        assertEquals(
                "catatan: dengan templat, nomor halaman pada daftar isi yang dihitung Jenjang"
                        + " sendiri hanya perkiraan; tanpa --halaman mandiri, LibreOffice yang"
                        + " menghitungnya.\n",
                asked.err());
    }

    private CommandTrial laporan(Path file, String... options) throws IOException {
        Files.writeString(plan(), PLAN);
        var words = new ArrayList<>(List.of("laporan", plan().toString(), "-o", file.toString()));
        words.addAll(List.of(options));
        return CommandTrial.run(words.toArray(String[]::new));
    }

    private Path plan() {
        return folder.resolve("rencana.jenjang");
    }

    private static long uprightPages(Path file) throws IOException {
        return SIZE.matcher(part(file))
                .results()
                .filter(m -> !m.group().contains("landscape"))
                .count();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String part(Path file) throws IOException {
        return part(file, BODY);
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes());
        }
    }

    private static void edit(Path file, String from, String to) throws IOException {
        edit(file, BODY, from, to);
    }

    private static void edit(Path file, String part, String from, String to) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipFile(file.toFile());
                var target = new ZipOutputStream(out)) {
            for (var entry : zip.stream().toList()) {
                target.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(part)) {
                    var text = new String(bytes);
                    assertTrue(text.contains(from));
                    bytes = text.replace(from, to).getBytes();
                }
                target.write(bytes);
                target.closeEntry();
            }
        }
        Files.write(file, out.toByteArray());
    }
}
