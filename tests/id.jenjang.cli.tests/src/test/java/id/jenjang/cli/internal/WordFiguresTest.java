package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Figures of a printed Word file: where they come from, and whether the plan still says so. */
class WordFiguresTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas Pendidikan" {}
            renstra RS "Renstra" untuk Dinas periode 2023-2023 {
              tujuan T1 "Meningkatnya mutu layanan" {
                indikator IT1 "Indeks mutu layanan" satuan "Indeks" { target 2023: 72 }
                sasaran S1 "Meningkatnya mutu pendidikan" {
                  iku IKU1 "Sekolah terakreditasi" satuan "Sekolah" { target 2023: 60 }
                }
              }
            }
            laporan LKjIP 2023 untuk Dinas { pembulatan 0 }
            """;
    private static final String MEASURED = "pengukuran 2023 untuk Dinas { IKU1: realisasi 45 }\n";
    private static final String DOCUMENT = "word/document.xml";

    @TempDir Path folder;

    private Path plan;
    private Path file;

    @BeforeEach
    void print() throws IOException {
        plan = Files.createDirectory(folder.resolve("rencana"));
        file = folder.resolve("lkjip.docx");
        Files.writeString(plan.resolve("a.jenjang"), PLAN);
        Files.writeString(plan.resolve("b.jenjang"), MEASURED);
        var printed = run("laporan", plan.toString(), "--paksa", "-o", file.toString());
        assertEquals(0, printed.exit(), printed.err());
    }

    private static CommandTrial run(String... words) {
        return CommandTrial.run(words);
    }

    private CommandTrial compare() {
        return run("banding", file.toString(), plan.toString());
    }

    /** Changes the printed file as somebody would in Word. */
    private void edit(String part, String from, String to) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        var text = new String(parts.get(part), StandardCharsets.UTF_8);
        assertTrue(text.contains(from), "nothing to change");
        parts.put(part, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    @Test
    void everyFigureTellsItsOrigin() {
        var trial = run("asal", file.toString());

        assertEquals(0, trial.exit(), trial.err());
        assertTrue(
                trial.out()
                        .contains(
                                "  75%  IKU1 capaian.2023 (Sekolah terakreditasi)\n"
                                        + "      dihitung: realisasi ÷ target × 100% ="
                                        + " 45 ÷ 60 × 100%\n"),
                trial.out());
    }

    @Test
    void scriptsGetTheSame() {
        var trial = run("asal", file.toString(), "--format", "json");

        var json = JsonParser.parseString(trial.out()).getAsJsonObject();
        var document = json.getAsJsonObject("document");
        assertEquals(
                "lkjip Dinas 2023",
                document.get("kind").getAsString()
                        + " "
                        + document.get("agency").getAsString()
                        + " "
                        + document.get("year").getAsInt());
        var capaian =
                json.getAsJsonArray("figures").asList().stream()
                        .map(figure -> figure.getAsJsonObject())
                        .filter(f -> f.get("tag").getAsString().equals("IKU1/capaian.2023"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("75%", capaian.get("text").getAsString());
        assertEquals("IKU1", capaian.get("element").getAsString());
    }

    @Test
    void anUntouchedFileAgreesWithItsPlan() {
        var trial = compare();

        assertEquals("", trial.err());
        assertEquals(0, trial.exit());
        assertTrue(
                trial.out().matches("Semua \\d+ angka dalam berkas Word sama dengan rencana.\n"),
                trial.out());
    }

    @Test
    void whatWasTypedOverIsTold() throws IOException {
        edit(DOCUMENT, ">75%<", ">85%<");

        var trial = compare();

        assertEquals(1, trial.exit(), trial.err());
        assertTrue(
                trial.out()
                        .contains(
                                "  IKU1 capaian.2023 (Sekolah terakreditasi)\n"
                                        + "      di Word 85%, seharusnya 75% (disunting di Word)\n"
                                        + "      dihitung: realisasi ÷ target × 100% ="
                                        + " 45 ÷ 60 × 100%\n"),
                trial.out());
        assertTrue(run("asal", file.toString()).out().contains("semula dicetak: 75%"));
    }

    @Test
    void whatThePlanSaysNowIsTold() throws IOException {
        Files.writeString(plan.resolve("b.jenjang"), MEASURED.replace("45", "48"));

        var trial = compare();

        assertEquals(1, trial.exit(), trial.err());
        assertTrue(
                trial.out()
                        .contains(
                                "di Word 75%, sekarang 80% (rencana berubah sesudah dicetak)\n"
                                        + "      dihitung: realisasi ÷ target × 100% ="
                                        + " 48 ÷ 60 × 100%\n"),
                trial.out());
        assertTrue(trial.out().matches("(?s).*\n\nusang karena rencana berubah: \\d+.\n"));
    }

    @Test
    void whatWasDeletedIsTold() throws IOException {
        edit(DOCUMENT, ">75%<", "><");

        var trial = compare();

        assertEquals(1, trial.exit(), trial.err());
        assertTrue(
                trial.out().contains("angka atau tandanya dihapus di Word; seharusnya 75%"),
                trial.out());
    }

    @Test
    void differencesAreForScriptsToo() throws IOException {
        edit(DOCUMENT, ">75%<", ">85%<");

        var trial = run("banding", file.toString(), plan.toString(), "--format", "json");

        var difference =
                JsonParser.parseString(trial.out())
                        .getAsJsonObject()
                        .getAsJsonArray("differences")
                        .get(0)
                        .getAsJsonObject();
        assertEquals("edited", difference.get("kind").getAsString());
        assertEquals("85%", difference.get("file").getAsString());
        assertEquals("75%", difference.get("plan").getAsString());
    }

    @Test
    void otherDocumentsAreComparedWithThemselves() throws IOException {
        Files.delete(file);
        run(
                "laporan",
                plan.toString(),
                "--paksa",
                "--jenis",
                "iku",
                "--tahun",
                "2023",
                "-o",
                file.toString());

        var trial = run("asal", file.toString(), "--format", "json");
        assertTrue(trial.exit() == 2 || compare().exit() == 0, trial.out() + trial.err());
    }

    private void assertRefused(String sentence, CommandTrial trial) {
        assertEquals(new CommandTrial(2, "", file + ": galat: " + sentence + "\n"), trial);
    }

    @Test
    void aFileThatIsNoWordFileIsRefused() throws IOException {
        Files.writeString(file, "Laporan");

        assertRefused(
                "tidak dapat dibaca: ini bukan berkas Word (.docx).", run("asal", file.toString()));
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);

        assertRefused(
                "tidak dapat dibaca: itu sebuah folder, beri nama berkas.",
                run("asal", file.toString()));
    }

    @Test
    void aMissingFileIsRefused() throws IOException {
        Files.delete(file);

        assertRefused("tidak dapat dibaca: " + file + " tidak ada.", run("asal", file.toString()));
    }

    @Test
    void harmIsRefused() throws IOException {
        edit(DOCUMENT, "<w:document ", "<!DOCTYPE a [<!ENTITY b \"b\">]><w:document ");

        assertRefused(
                "tidak dapat dibaca: di dalamnya ada deklarasi DOCTYPE, yang tidak pernah ditulis"
                        + " Word dan dapat berbahaya (word/document.xml).",
                compare());
    }

    @Test
    void aFileThatLostItsControlsIsRefused() throws IOException {
        edit(DOCUMENT, "<w:tag ", "<w:lock ");

        assertRefused(
                "tanda angka dalam berkas ini sudah hilang, mungkin karena disimpan ulang dengan"
                        + " program selain Word; pakai berkas yang belum disimpan ulang.",
                compare());
    }

    @Test
    void aFileOfAnotherAgencyIsRefused() throws IOException {
        Files.writeString(plan.resolve("a.jenjang"), PLAN.replace("Dinas", "Badan"));
        Files.writeString(plan.resolve("b.jenjang"), "");

        assertEquals(
                new CommandTrial(
                        2,
                        "",
                        "galat: rencana ini tidak memuat instansi \"Dinas\", yang dokumennya akan"
                                + " dibandingkan.\n"),
                compare());
    }

    @Test
    void neitherTheFileNorThePlanIsTouched() throws IOException {
        var before = Files.readAllBytes(file);

        compare();

        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
    }
}
