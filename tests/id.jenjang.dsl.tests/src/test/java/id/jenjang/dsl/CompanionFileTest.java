package id.jenjang.dsl;

import static id.jenjang.dsl.Expect.INDONESIAN;
import static id.jenjang.dsl.Expect.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.jenjang.dsl.internal.load.PlanFiles;
import id.jenjang.dsl.internal.load.Source;
import id.jenjang.dsl.internal.repair.PlanTexts;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Logo, template and pictures are found beside the plan, or reported where they are named. */
class CompanionFileTest {

    private static final String AGENCY = "instansi Setda \"Setda\" { logo \"logo.png\" }\n";

    @TempDir Path folder;

    @Test
    void aPictureIsFoundWhereverItsBytesAreNoText() throws Exception {
        Files.createDirectories(folder.resolve("setda"));
        Files.write(folder.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        Files.writeString(folder.resolve("rpjmd.jenjang"), "daerah D \"Dumai\"\n");
        var file = folder.resolve("setda/instansi.jenjang");
        Files.writeString(file, AGENCY.replace("logo.png", "../logo.png"));
        var plan = plan();
        assertEquals(List.of(), plan.problems());
        assertEquals(
                folder.resolve("logo.png").toString(),
                plan.rencana().all(Instansi.class).getFirst().getLogo().getLokasi());
    }

    @Test
    void aPictureIsNotReadToFindThatItIsThere() {
        var asked = new ArrayList<Path>();
        var files =
                new PlanFiles() {

                    @Override
                    public Source read(Path file) {
                        throw new AssertionError("read " + file);
                    }

                    @Override
                    public boolean exists(Path file) {
                        asked.add(file);
                        return true;
                    }
                };
        var plan =
                PlanTexts.of(List.of(Source.ofText(Path.of("a.jenjang"), AGENCY)), files)
                        .load(PlanLoader.in(INDONESIAN).assembler());
        assertEquals(List.of(), plan.problems());
        assertEquals(List.of(Path.of("logo.png")), asked);
    }

    @Test
    void aFolderIsNoPicture() throws Exception {
        Files.createDirectories(folder.resolve("logo.png"));
        Files.writeString(folder.resolve("a.jenjang"), AGENCY);
        assertEquals(
                List.of("1:31+10 [S007] Berkas 'logo.png' tidak ada di folder '" + folder + "'."),
                plan().problems().stream().map(Expect::line).toList());
    }

    @Test
    void missingFilesAreReportedWhereTheyAreNamed() {
        var text =
                AGENCY
                        + "laporan LKjIP 2023 L untuk Setda {\n"
                        + "  templat \"kop.dotx\"\n"
                        + "  gambar \"Peta\" dari \"\"\n"
                        + "}\n";
        assertEquals(
                List.of(
                        "1:31+10 [S007] Berkas 'logo.png' tidak ada di folder '.'.",
                        "3:11+10 [S007] Berkas 'kop.dotx' tidak ada di folder '.'.",
                        "4:22+2 [S007] Berkas '' tidak ada di folder '.'."),
                problems(Map.of("a.jenjang", text), INDONESIAN));
        var laporan =
                PlanLoader.parse(Map.of("a.jenjang", text), INDONESIAN)
                        .rencana()
                        .all(Laporan.class)
                        .getFirst();
        assertNull(laporan.getTemplat().getLokasi());
    }

    @Test
    void aPlanDoesNotReachOutsideItsFolder() throws Exception {
        var secret = Files.writeString(folder.resolve("rahasia.png"), "rahasia");
        var inner = Files.createDirectories(folder.resolve("rencana"));
        for (var name : List.of("../rahasia.png", secret.toString())) {
            Files.writeString(inner.resolve("a.jenjang"), AGENCY.replace("logo.png", name));
            var plan = PlanLoader.load(List.of(inner), Locale.ENGLISH);
            assertEquals(
                    List.of(
                            "The file '"
                                    + name
                                    + "' lies outside the folder of the plan; keep it inside that"
                                    + " folder and write its path from the folder '"
                                    + inner
                                    + "'."),
                    plan.problems().stream().map(TextFinding::message).toList());
            assertNull(plan.rencana().all(Instansi.class).getFirst().getLogo().getLokasi());
        }
    }

    @Test
    void paperAndCountsSayWhatIsRight() {
        var text =
                "instansi Setda \"Setda\" { pegawai 2023 menurut \"Golongan\" { \"IV\": 1,5 } }\n"
                        + "laporan LKjIP 2023 L untuk Setda { kertas A5 }\n";
        assertEquals(
                List.of(
                        "1:66+3 [S002] '1,5' bukan bilangan bulat, misalnya 12 atau 2.117.",
                        "2:43+2 [S002] Ukuran kertas 'A5' tidak dikenal; yang ada: A4, F4."),
                problems(Map.of("a.jenjang", text), INDONESIAN));
    }

    private LoadedPlan plan() throws PlanLoadException {
        return PlanLoader.load(List.of(folder), INDONESIAN);
    }
}
