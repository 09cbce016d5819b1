package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipFile;

/** Plans that are in order and hold what no page was made for. */
class BadContentTest {

    private static final String AGENCY = "instansi Dinas \"Dinas Pendidikan\" {}\n";
    private static final String RENSTRA =
            """
            renstra RS "Renstra" untuk Dinas periode 2023-2023 {
              tujuan T1 "Meningkatnya mutu layanan" {
                indikator IT1 "Indeks layanan" satuan "Indeks"
                sasaran S1 "SASARAN" {
                  iku IKU1 "Angka melek huruf" satuan %
                  didukung P1
                }
              }
            }
            program P1 1.01.02 "PROGRAM" {
              kegiatan 1.01.02.2.01 "Kegiatan" {
                subkegiatan 1.01.02.2.01.0001 "Sub kegiatan" {}
              }
            }
            """;

    /** Blocks that name the indicator and the program and say nothing of them. */
    private static final String BARE =
            """
            perjanjian 2023 untuk Dinas murni { IKU1 }
            perjanjian 2023 untuk Dinas perubahan { IKU1 }
            anggaran 2023 untuk Dinas murni { P1: Rp 1.000 }
            anggaran 2023 untuk Dinas perubahan { P1: Rp 2.000 }
            """;

    private static final String REPORT = "laporan LKjIP 2023 untuk Dinas {\nISI}\n";

    @TempDir Path folder;

    private Path plan(String text) throws IOException {
        return Files.writeString(folder.resolve("rencana.jenjang"), text);
    }

    private static String report(String content) {
        return AGENCY + REPORT.replace("ISI", content);
    }

    private static String body(Path docx) throws IOException {
        try (var zip = new ZipFile(docx.toFile())) {
            var entry = zip.getEntry("word/document.xml");
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Program print(Path plan, String kind, Path output) {
        return Program.run(
                "laporan",
                plan,
                "--jenis",
                kind,
                "--tahun",
                "2023",
                "--paksa",
                "--halaman",
                "mandiri",
                "-o",
                output);
    }

    @Test
    void aMissingPictureLeavesASentence() throws IOException {
        var plan = plan(report("  bagian \"Latar Belakang\" '''![Peta](peta.png)'''\n"));
        var output = folder.resolve("lkjip.docx");

        var program = print(plan, "lkjip", output);

        assertEquals(
                plan
                        + ":3:38: peringatan: Gambar 'peta.png' tidak ada; periksa nama berkas dan"
                        + " foldernya.\n",
                program.err());
        assertEquals(0, program.exit());
        assertTrue(body(output).contains("[Gambar 'peta.png' tidak ada; periksa"));
        assertTrue(
                Program.run("periksa", plan)
                        .out()
                        .contains(plan + ":3:38: peringatan [J558] Gambar 'peta.png' tidak ada;"));
    }

    /** Its pixels would need 160 MB; they are never unpacked. */
    @Test
    void aPictureOf40MegapixelsIsRefusedInASmallMemory() throws Exception {
        Files.write(folder.resolve("peta.png"), png(8_000, 5_000));
        var plan = plan(report("  bagian \"Latar Belakang\" '''![Peta](peta.png)'''\n"));
        var output = folder.resolve("lkjip.docx");

        var program = inSmallMemory(plan, output);

        assertEquals(
                plan
                        + ":3:38: peringatan: Gambar 'peta.png' berukuran 8.000 x 5.000 piksel;"
                        + " paling besar 25 juta piksel. Perkecil gambarnya.",
                program.err().strip());
        assertEquals(0, program.exit());
        assertTrue(Files.size(output) < 200_000, "the picture is not in the file");
    }

    @Test
    void aPictureOf24MegapixelsIsPrintedInASmallMemory() throws Exception {
        Files.write(folder.resolve("peta.png"), png(6_000, 4_000));
        var plan = plan(report("  bagian \"Latar Belakang\" '''![Peta](peta.png)'''\n"));
        var output = folder.resolve("lkjip.docx");

        var program = inSmallMemory(plan, output);

        assertEquals("", program.err());
        assertEquals(0, program.exit());
        assertTrue(body(output).contains("<pic:pic"), "no picture");
    }

    private Program inSmallMemory(Path plan, Path output) throws Exception {
        var err = folder.resolve("keluhan.txt");
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx96m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "id.jenjang.cli.Main",
                                "laporan",
                                plan.toString(),
                                "--paksa",
                                "--halaman",
                                "mandiri",
                                "-o",
                                output.toString())
                        .redirectOutput(folder.resolve("keluaran.txt").toFile())
                        .redirectError(err.toFile())
                        .start();
        return new Program(process.waitFor(), "", Files.readString(err));
    }

    /** A grey picture, whole, which compresses to next to nothing. */
    private static byte[] png(int width, int height) throws IOException {
        var file = new ByteArrayOutputStream();
        var out = new DataOutputStream(file);
        out.writeLong(0x89504e470d0a1a0aL);
        var head = new ByteArrayOutputStream();
        var header = new DataOutputStream(head);
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {8, 0, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        var packed = new ByteArrayOutputStream();
        try (var rows = new DeflaterOutputStream(packed)) {
            var row = new byte[width + 1];
            for (int i = 0; i < height; i++) {
                rows.write(row);
            }
        }
        chunk(out, "IDAT", packed.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        var named = new ByteArrayOutputStream();
        named.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        named.writeBytes(data);
        var sum = new CRC32();
        sum.update(named.toByteArray());
        out.writeInt(data.length);
        out.write(named.toByteArray());
        out.writeInt((int) sum.getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html"})
    void namesOf2000CharactersAreOnEveryDocument(String format) throws IOException {
        var name = "Meningkatnya mutu " + "layanan pendidikan dasar ".repeat(80).strip();
        var plan =
                plan(
                        report("")
                                + RENSTRA.replace("SASARAN", name)
                                        .replace("PROGRAM", "X".repeat(2_000))
                                + BARE);
        var output = folder.resolve("semua");

        var program =
                Program.run(
                        "laporan",
                        plan,
                        "--jenis",
                        "semua",
                        "--tahun",
                        "2023",
                        "--paksa",
                        "--halaman",
                        "mandiri",
                        "--format",
                        format,
                        "-o",
                        output);

        assertEquals("", program.err());
        assertEquals(0, program.exit());
        for (var kind :
                List.of(
                        "lkjip",
                        "perjanjian",
                        "iku",
                        "renstra",
                        "realisasi",
                        "perubahan",
                        "pohon")) {
            var file = output.resolve(kind + "-2023." + format);
            assertTrue(program.out().contains(file + " ditulis.\n"), program.out());
            var text = format.equals("docx") ? body(file) : Files.readString(file);
            int objective = count("pendidikan", text);
            int ofProgram = count("X", text);
            assertTrue(objective >= 80 || ofProgram >= 2_000, kind);
        }
        assertTrue(
                program.out()
                        .contains(
                                "\nrencana-aksi tidak ditulis: rencana tidak memuat rencana"
                                        + " aksi.\n"),
                program.out());
    }

    private static int count(String word, String text) {
        return text.split(word, -1).length - 1;
    }

    /** Nothing is known of the indicator but its name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lkjip",
                "perjanjian",
                "iku",
                "renstra",
                "realisasi",
                "perubahan",
                "pohon",
                "hasil-periksa",
                "pra-evaluasi"
            })
    void anIndicatorWithoutAnyDataIsPrinted(String kind) throws IOException {
        var plan = plan(report("") + RENSTRA + BARE);
        var output = folder.resolve("dokumen.docx");

        var program = print(plan, kind, output);

        assertEquals(0, program.exit(), program.err());
        assertFalse(body(output).contains("null"), kind);
        assertEquals("", program.err());
    }

    @Test
    void aKindThePlanHasNothingForIsToldAndNotPrinted() throws IOException {
        var plan = plan(report("") + RENSTRA + BARE);
        var output = folder.resolve("dokumen.docx");

        var program = print(plan, "rencana-aksi", output);

        assertEquals(
                "galat: Rencana Aksi tidak dapat dicetak, karena rencana tidak memuat rencana aksi"
                        + " untuk Dinas.",
                program.err().lines().reduce("", (first, last) -> last));
        assertEquals(2, program.exit());
        assertFalse(Files.exists(output));
    }
}
