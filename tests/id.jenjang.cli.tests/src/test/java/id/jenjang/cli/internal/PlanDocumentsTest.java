package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Documents of a plan one by one and all at once: what is chosen, refused, or only a draft. */
class PlanDocumentsTest {

    private static final String PLAN =
            """
            instansi Dinas "Dinas Pendidikan" {
              kepala Kadis "Kepala Dinas"
              atasan Bupati "Bupati"
              unit Bidang "Bidang Sekolah Dasar"
              unit Lain "Bidang Lain"
            }
            renstra RS "Renstra" untuk Dinas periode 2023-2023 {
              tujuan T1 "Meningkatnya mutu layanan" {
                indikator IT1 "Indeks mutu layanan" satuan "Indeks" { target 2023: 72 }
                sasaran S1 "Meningkatnya mutu pendidikan" {
                  iku IKU1 "Persentase sekolah terakreditasi A" satuan % {
                    target 2023: 60  penanggung jawab Bidang
                  }
                }
              }
            }
            """;
    private static final String AGREEMENT =
            "perjanjian 2023 untuk Dinas murni tanggal 2023-01-16 {}\n";
    private static final String REPORT = "laporan LKjIP 2023 untuk Dinas {}\n";
    private static final String MISTAKE = "pengukuran 2023 untuk Satpol {}\n";

    @TempDir Path folder;

    private Path plan;
    private Path page;

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.createDirectory(folder.resolve("rencana"));
        page = folder.resolve("hasil.html");
        Files.writeString(plan.resolve("a.jenjang"), PLAN);
    }

    private void add(String text) throws IOException {
        Files.writeString(plan.resolve("b.jenjang"), text);
    }

    private CommandTrial print(String... words) {
        return printTo(page, words);
    }

    private CommandTrial printTo(Path output, String... words) {
        var fixed = Stream.of("laporan", plan.toString(), "-o", output.toString());
        return CommandTrial.run(Stream.concat(fixed, Stream.of(words)).toArray(String[]::new));
    }

    private void assertRefused(String sentence, CommandTrial trial) {
        assertTrue(trial.err().endsWith("galat: " + sentence + "\n"), trial.err());
        assertEquals(2, trial.exit());
        assertFalse(Files.exists(page));
    }

    @Test
    void aDocumentNeedsNoReportDefinition() throws IOException {
        add(AGREEMENT);

        print("--jenis", "perjanjian");

        var text = Files.readString(page);
        assertTrue(text.contains("<title>Perjanjian Kinerja Dinas Pendidikan Tahun 2023"), text);
        assertTrue(text.contains("16 Januari 2023"), text);
    }

    @Test
    void namesWhatThePlanLacks() throws IOException {
        add(AGREEMENT);

        assertRefused(
                "Rencana Aksi tidak dapat dicetak, karena rencana tidak memuat rencana aksi untuk"
                        + " Dinas.",
                print("--jenis", "rencana-aksi"));
        assertRefused(
                "Perjanjian Kinerja tidak dapat dicetak, karena rencana tidak memuat perjanjian"
                        + " kinerja dalam versi itu untuk Dinas Tahun 2023.",
                print("--jenis", "perjanjian", "--versi", "perubahan"));
    }

    @Test
    void namesTheYearsThereAre() throws IOException {
        add(AGREEMENT + "perjanjian 2022 untuk Dinas murni {}\n");

        assertRefused(
                "rencana ini memuat Perjanjian Kinerja untuk beberapa tahun; pilih satu dengan"
                        + " --tahun: 2022, 2023.",
                print("--jenis", "perjanjian"));
        assertRefused(
                "Perjanjian Kinerja tidak dapat dicetak, karena rencana tidak memuat perjanjian"
                        + " kinerja dalam versi itu untuk Dinas Tahun 2019; tahun yang ada: 2022,"
                        + " 2023.",
                print("--jenis", "perjanjian", "--tahun", "2019"));
    }

    @Test
    void takesTheOnlyAgencyThatHasTheDocument() throws IOException {
        add("instansi Badan \"Badan\" {}\n" + AGREEMENT);

        print("--jenis", "perjanjian", "--paksa");

        assertTrue(Files.readString(page).contains("Dinas Pendidikan"));
        assertTrue(print("--jenis", "iku").err().contains("--instansi: Badan, Dinas."));
    }

    @Test
    void namesTheOfficialsThereAre() throws IOException {
        add(AGREEMENT);

        assertRefused(
                "pejabat atau unit \"Lain\" untuk --pejabat tidak ada atau tidak punya tanggung"
                        + " jawab dalam rencana; pilihannya: Kadis, Bidang, semua.",
                print("--jenis", "perjanjian", "--pejabat", "Lain"));
        assertRefused(
                "--pejabat hanya berarti bersama --jenis perjanjian.",
                print("--jenis", "iku", "--pejabat", "Bidang"));
        assertEquals(0, print("--jenis", "perjanjian", "--pejabat", "Bidang", "--paksa").exit());
        assertTrue(Files.readString(page).contains("KEPALA BIDANG SEKOLAH DASAR"));
    }

    @Test
    void aPlanWithErrorsIsPrintedAsADraft() throws IOException {
        add(AGREEMENT + MISTAKE);

        var trial = print("--jenis", "perjanjian");

        assertEquals(1, trial.exit());
        assertEquals(page + " ditulis sebagai DRAF.\n", trial.out());
        assertTrue(trial.err().startsWith("peringatan: rencana mengandung 1 galat;"), trial.err());
        var text = Files.readString(page);
        assertTrue(text.contains("<body data-draft=\"DRAF\">"), "no mark");
        assertTrue(text.contains("rencananya masih mengandung 1 galat dan"), "no reason");
        assertTrue(text.contains("Satpol"), "no finding");
        assertFalse(text.contains(".jenjang"), "a file name");
    }

    @Test
    void byForceNothingTellsOfTheErrors() throws IOException {
        add(AGREEMENT + MISTAKE);

        var trial = print("--jenis", "perjanjian", "--paksa");

        assertEquals(0, trial.exit());
        assertEquals(page + " ditulis, walaupun rencana mengandung 1 galat.\n", trial.out());
        assertFalse(Files.readString(page).contains("DRAF"));
    }

    @Test
    void allDocumentsGoIntoAFolder() throws IOException {
        add(AGREEMENT + REPORT);
        var all = Files.createDirectory(folder.resolve("semua"));
        Files.writeString(all.resolve("catatan.txt"), "punya orang lain");

        var trial = printTo(all, "--jenis", "semua", "--format", "html", "--paksa");

        assertEquals(0, trial.exit());
        assertEquals(
                List.of(
                        "catatan.txt",
                        "iku-2023.html",
                        "lkjip-2023.html",
                        "perjanjian-2023.html",
                        "perjanjian-semua-2023.html"),
                names(all).stream().filter(PlanDocumentsTest::isOurs).toList());
        assertEquals("punya orang lain", Files.readString(all.resolve("catatan.txt")));
        assertTrue(trial.out().contains(all.resolve("iku-2023.html") + " ditulis.\n"));
        assertTrue(
                trial.out()
                        .contains(
                                "perjanjian-perubahan tidak ditulis: rencana tidak memuat"
                                        + " perjanjian kinerja dalam versi itu.\n"),
                trial.out());
        assertTrue(
                trial.out().contains("rencana-aksi tidak ditulis: rencana tidak memuat rencana"));
    }

    /** Kinds that other tests hold are not counted here. */
    private static boolean isOurs(String name) {
        return Stream.of("catatan", "iku", "lkjip", "perjanjian", "rencana-aksi")
                .anyMatch(name::startsWith);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        add(AGREEMENT + REPORT);
        Files.writeString(page, "lama");

        var trial = print("--jenis", "semua");

        assertEquals(2, trial.exit());
        assertTrue(trial.err().contains(page + " bukan folder"), trial.err());
        assertEquals("lama", Files.readString(page));
    }

    @Test
    void anUnreadableFileIsNoDraft() throws IOException {
        add(AGREEMENT);
        Files.write(plan.resolve("rusak.jenjang"), new byte[] {'/', '/', (byte) 0xE9});

        assertEquals(2, print("--jenis", "perjanjian", "--paksa").exit());
        assertFalse(Files.exists(page));
    }

    @Test
    void aPlanThatSaysNothingHasNoYear() throws IOException {
        Files.writeString(plan.resolve("a.jenjang"), "instansi Dinas \"Dinas\" {}\n");

        assertRefused(
                "tahun dokumen tidak dapat ditentukan dari rencana; sebutkan dengan --tahun.",
                printTo(folder.resolve("semua"), "--jenis", "semua"));
    }
}
