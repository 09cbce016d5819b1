package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.dsl.RepairedPlan;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Certain repairs are shown, and written when they are asked for. */
class RepairTest {

    private static final String TEXT = "program P1 \"Program  A\"\nprogram P2 \"Program B\"\n";
    private static final String REPAIRED = TEXT.replace("  ", " ");

    @TempDir Path folder;

    private Path plan;

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.writeString(folder.resolve("r.jenjang"), TEXT);
    }

    private CommandTrial repair(String... words) {
        var all = new String[words.length + 3];
        all[0] = "periksa";
        all[1] = plan.toString();
        all[2] = "--perbaiki";
        System.arraycopy(words, 0, all, 3, words.length);
        return CommandTrial.run(all);
    }

    private String diff() {
        return "--- %s\n+++ %s\n@@ -1,2 +1,2 @@\n".formatted(plan, plan)
                + "-program P1 \"Program  A\"\n"
                + "+program P1 \"Program A\"\n"
                + " program P2 \"Program B\"\n"
                + "\n";
    }

    @Test
    void writesTheRepairsAndTellsWhatIsLeft() throws IOException {
        var trial = repair();

        assertEquals(REPAIRED, Files.readString(plan));
        assertEquals(
                diff()
                        + "1 perbaikan ditulis dalam 1 berkas.\n\n"
                        + CommandTrial.run("periksa", plan.toString()).out(),
                trial.out());
        assertEquals("", trial.err());
    }

    @Test
    void onlyShowsThemWhenAsked() throws IOException {
        var trial = repair("--coba");

        assertEquals(TEXT, Files.readString(plan));
        assertEquals(
                diff()
                        + "1 perbaikan dalam 1 berkas belum ditulis; tulis dengan --perbaiki tanpa"
                        + " --coba.\n",
                trial.out());
        assertEquals(1, trial.exit());
    }

    @Test
    void saysThatNothingCanBeRepaired() throws IOException {
        Files.writeString(plan, REPAIRED);

        assertTrue(
                repair().out().startsWith("Tidak ada yang dapat diperbaiki dengan pasti.\n\n"),
                repair().out());
        assertEquals(
                new CommandTrial(0, "Tidak ada yang dapat diperbaiki dengan pasti.\n", ""),
                repair("--coba"));
    }

    @Test
    void repairsOnlyTheRulesAskedFor() throws IOException {
        repair("--aturan", "J504");

        assertEquals(TEXT, Files.readString(plan));
    }

    @Test
    void aFormForProgramsIsNotMixedWithTheDiff() throws IOException {
        var trial = repair("--format", "json");

        assertEquals(REPAIRED, Files.readString(plan));
        assertEquals(
                CommandTrial.run("periksa", plan.toString(), "--format", "json").out(),
                trial.out());
        assertEquals("1 perbaikan ditulis dalam 1 berkas.\n", trial.err());
    }

    @Test
    void trialMeansSomethingOnlyWithRepair() {
        assertEquals(
                new CommandTrial(2, "", "galat: --coba hanya berarti bersama --perbaiki.\n"),
                CommandTrial.run("periksa", plan.toString(), "--coba"));
    }

    @Test
    void keepsLineEndsAndByteOrderMark() throws IOException {
        Files.writeString(plan, "\uFEFF" + TEXT.replace("\n", "\r\n"));

        repair();

        assertEquals("\uFEFF" + REPAIRED.replace("\n", "\r\n"), Files.readString(plan));
    }

    @Test
    void aFileThatMayNotBeWrittenStopsBeforeTheFirstIsWritten() throws IOException {
        var other = Files.writeString(folder.resolve("s.jenjang"), "program P3 \"Program  C\"\n");
        assertTrue(other.toFile().setWritable(false));
        assumeTrue(!Files.isWritable(other), "the superuser may write everything");
        var first = plan;
        plan = folder;

        var trial = repair();

        assertEquals(
                new CommandTrial(
                        2,
                        "",
                        other
                                + ": galat: tidak dapat ditulis: tidak diizinkan, periksa hak akses"
                                + " berkas dan foldernya.\n"),
                trial);
        assertEquals(TEXT, Files.readString(first));
    }

    @Test
    void aFileThatSomebodyChangedMeanwhileIsLeftAlone() throws IOException {
        var other = Files.writeString(folder.resolve("s.jenjang"), "baru");
        var session =
                new Session(
                        Terminal.plain(new ByteArrayOutputStream(), new ByteArrayOutputStream()),
                        Language.id);
        var changes =
                List.of(
                        new RepairedPlan.Change(plan, TEXT, REPAIRED),
                        new RepairedPlan.Change(other, "lama", "diperbaiki"));

        var failure =
                assertThrows(CommandFailure.class, () -> new PlanRewrite(session).write(changes));

        assertEquals(
                List.of(
                        other
                                + ": galat: berkas ini berubah sementara diperbaiki, jadi tidak ada"
                                + " yang ditulis; ulangi."),
                failure.messages());
        assertEquals(TEXT, Files.readString(plan));
        assertFalse(Files.readString(other).equals("diperbaiki"));
    }
}
