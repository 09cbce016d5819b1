package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The matrix of changes between git revisions. */
class ChangesSinceTest {

    private static final String AGENCY = "instansi D \"Dinas Contoh\" {}\n";
    private static final String OLD = AGENCY + "program P1 \"Program Penunjang\"\n";
    private static final String NEW =
            AGENCY
                    + "program P1 \"Program Penunjang Urusan\"\n"
                    + "anggaran 2023 untuk D murni { P1: Rp 10 }\n";

    @TempDir Path folder;

    private Git git;
    private Path plan;
    private Path page;

    @BeforeEach
    void commitPlan() throws IOException, GitAPIException {
        folder = folder.toRealPath();
        git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
        Files.writeString(folder.resolve("catatan.txt"), "Belum ada rencana.");
        commit();
        plan = Files.createDirectory(folder.resolve("rencana"));
        page = folder.resolve("perubahan.html");
        write(OLD);
        commit();
    }

    @AfterEach
    void close() {
        git.close();
    }

    private void write(String text) throws IOException {
        Files.writeString(plan.resolve("r.jenjang"), text);
    }

    private String commit() throws GitAPIException {
        git.add().addFilepattern(".").call();
        return git.commit()
                .setAuthor("Penyusun", "penyusun@contoh.id")
                .setCommitter("Penyusun", "penyusun@contoh.id")
                .setSign(false)
                .setMessage("Simpan")
                .call()
                .abbreviate(7)
                .name();
    }

    private CommandTrial changes(String... words) {
        List<String> all =
                new ArrayList<>(
                        List.of("laporan", plan.toString(), "--paksa", "-o", page.toString()));
        all.addAll(List.of(words));
        return CommandTrial.run(all.toArray(String[]::new));
    }

    @Test
    void comparesThePlanOfNowWithARevision() throws Exception {
        String commit = git.getRepository().resolve("HEAD").abbreviate(7).name();
        write(NEW);

        var trial = changes("--jenis", "perubahan", "--sejak", "HEAD");

        assertEquals("", trial.err());
        String text = Files.readString(page);
        assertTrue(text.contains("revisi HEAD (" + commit + ")"), text);
        assertTrue(text.contains("keadaan sekarang"), text);
        assertTrue(text.contains("Program Penunjang Urusan"), text);
        assertTrue(text.contains("baru dicantumkan"), text);
    }

    @Test
    void comparesTwoRevisionsWhateverThePlanIsNow() throws Exception {
        write(NEW);
        commit();
        write(AGENCY + "program P1 \"Program Yang Belum Disimpan\"\n");

        changes("--jenis", "perubahan", "--sejak", "HEAD~1", "--sampai", "HEAD");

        String text = Files.readString(page);
        assertTrue(text.contains("Program Penunjang Urusan"), text);
        assertFalse(text.contains("Belum Disimpan"), text);
    }

    @Test
    void saysThatARevisionHasNoPlan() {
        var trial = changes("--jenis", "perubahan", "--sejak", "HEAD~1");

        assertEquals(
                "galat: pada revisi \"HEAD~1\" belum ada berkas rencana di tempat itu; pilih revisi"
                        + " sesudah rencana dibuat.\n",
                trial.err());
        assertEquals(2, trial.exit());
        assertFalse(Files.exists(page));
    }

    @Test
    void saysThatThereIsNoSuchRevision() {
        var trial = changes("--jenis", "perubahan", "--sejak", "tidakada");

        assertTrue(trial.err().startsWith("galat: revisi git \"tidakada\""), trial.err());
        assertEquals(2, trial.exit());
    }

    @Test
    void saysForWhichOptionThereIsNoSuchRevision() {
        var trial = changes("--jenis", "perubahan", "--sejak", "HEAD", "--sampai", "tidakada");

        assertEquals(
                "galat: revisi git \"tidakada\" untuk --sampai tidak ada; tulis misalnya HEAD,"
                        + " HEAD~1, nama cabang, atau id komit.\n",
                trial.err());
        assertEquals(2, trial.exit());
    }

    @Test
    void saysWhatTheOptionsGoWith() {
        assertEquals(
                "galat: --sejak pada \"jenjang laporan\" hanya berlaku untuk --jenis perubahan.\n",
                changes("--jenis", "iku", "--sejak", "HEAD").err());
        assertEquals(
                "galat: --sampai memerlukan --sejak; tulis juga revisi awalnya.\n",
                changes("--jenis", "perubahan", "--sampai", "HEAD").err());
    }

    @Test
    void saysWhatIsMissingForAMatrixWithinOneYear() throws Exception {
        write(NEW);

        var trial = changes("--jenis", "perubahan");

        assertTrue(
                trial.err().contains("anggaran atau perjanjian dalam versi murni dan perubahan"),
                trial.err());
        assertEquals(2, trial.exit());
    }

    @Test
    void warnsOfWhatCouldNotBeRead() throws Exception {
        write(OLD + "program P2 \"Program Rusak\n");
        commit();
        write(NEW);

        var trial = changes("--jenis", "perubahan", "--sejak", "HEAD");

        assertTrue(
                trial.err().contains("peringatan: rencana pada revisi \"HEAD\" memuat"),
                trial.err());
    }
}
