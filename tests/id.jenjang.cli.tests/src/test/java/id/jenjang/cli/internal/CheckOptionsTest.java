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

/** What of a check is printed, and how it is put together. */
class CheckOptionsTest {

    @TempDir Path folder;

    private Path plan;

    @BeforeEach
    void writePlan() throws IOException {
        plan =
                Files.writeString(
                        folder.resolve("r.jenjang"),
                        """
                        program P1 "Program  A"
                        program P2 "Program  B"
                        program P2 "Program C"
                        """);
    }

    private CommandTrial check(Object... words) {
        var all = new String[words.length + 2];
        all[0] = "periksa";
        all[1] = plan.toString();
        for (int i = 0; i < words.length; i++) {
            all[i + 2] = words[i].toString();
        }
        return CommandTrial.run(all);
    }

    private static long findings(CommandTrial trial, String rule) {
        return trial.out().lines().filter(line -> line.contains("[" + rule + "]")).count();
    }

    @Test
    void showsOnlyTheRulesAskedFor() {
        var trial = check("--aturan", "j405");

        assertEquals(2, findings(trial, "J405"));
        assertEquals(0, findings(trial, "S005"));
        assertEquals(0, trial.exit(), "the error was not asked for");
        assertTrue(trial.out().contains(" karena disaring (--aturan j405).\n"), trial.out());
        assertTrue(
                trial.out().endsWith("1 berkas diperiksa: 0 galat, 0 peringatan, 2 catatan.\n"),
                trial.out());
    }

    @Test
    void understandsPatternsAndSeveralRules() {
        var trial = check("--aturan", "S*,J40*");

        assertEquals(2, findings(trial, "J405"));
        assertEquals(1, findings(trial, "S005"));
        assertEquals(1, trial.exit());
    }

    @Test
    void aRuleThatDoesNotExistIsATypingError() {
        assertEquals(
                new CommandTrial(
                        2,
                        "",
                        "galat: \"J999\" untuk --aturan tidak cocok dengan aturan mana pun; lihat"
                                + " daftarnya dengan \"jenjang aturan\".\n"),
                check("--aturan", "J405,J999"));
    }

    @Test
    void showsOnlyWhatIsGraveEnough() throws IOException {
        Files.writeString(
                plan,
                Files.readString(plan)
                        + "rpjmd R \"RPJMD\" periode 2021-2026 { visi \"V\" { } }\n"
                        + "instansi D \"Dinas\" { }\n"
                        + "renstra S \"Renstra\" untuk D periode 2021-2026 { }\n");
        var errors = check("--tingkat", "galat");
        var warnings = check("--tingkat", "peringatan");

        assertEquals(0, findings(errors, "J405"));
        assertFalse(errors.out().contains(": peringatan ["), errors.out());
        assertEquals(1, findings(errors, "S005"));
        assertEquals(1, errors.exit());
        assertTrue(warnings.out().contains(": peringatan ["), warnings.out());
        assertFalse(warnings.out().contains(": catatan ["), warnings.out());
    }

    @Test
    void anUnreadableFileIsAlwaysTold() throws IOException {
        Files.write(folder.resolve("s.jenjang"), new byte[] {(byte) 0xE9});
        plan = folder;

        var trial = check("--aturan", "J405");

        assertEquals(1, findings(trial, "S004"));
        assertEquals(2, trial.exit());
    }

    @Test
    void manyFindingsAreSummedUpByRule() throws IOException {
        manyPrograms();
        var trial = check();

        assertTrue(
                trial.out()
                        .contains(
                                "J405 Spasi berlebih dalam nama (60 catatan)\n  "
                                        + plan
                                        + ":1:12: catatan [J405] "),
                trial.out());
        assertTrue(
                trial.out().contains("  ... dan 57 lain; lihat semuanya dengan --aturan J405\n"),
                trial.out());
        assertEquals(3, findings(trial, "J405"));
        assertEquals(60, findings(check("--kelompok", "aturan"), "J405"));
        assertEquals(60, findings(check("--maks", 0), "J405"));
        assertEquals(60, findings(check("--kelompok", "tanpa"), "J405"));
        assertEquals(7, findings(check("--maks", 7, "--aturan", "J405"), "J405"));
    }

    private void manyPrograms() throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("program P%d \"Program  Nomor %d\"\n".formatted(i, i));
        }
        Files.writeString(plan, text);
    }

    @Test
    void programsGetEverything() throws IOException {
        manyPrograms();

        var json = check("--format", "json", "--aturan", "J405").out();
        var some = check("--format", "json", "--aturan", "J405", "--maks", 7).out();

        assertEquals(60, json.lines().filter(line -> line.contains("\"rule\"")).count());
        assertEquals(7, some.lines().filter(line -> line.contains("\"rule\"")).count());
    }

    @Test
    void aNegativeLimitIsRefused() {
        assertEquals(
                new CommandTrial(
                        2,
                        "",
                        "galat: \"-1\" untuk --maks bukan bilangan bulat; tulis misalnya 20.\n"),
                check("--maks", -1));
    }
}
