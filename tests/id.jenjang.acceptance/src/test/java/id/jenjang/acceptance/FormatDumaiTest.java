package id.jenjang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The Dumai plan is laid out by the whole program. */
class FormatDumaiTest {

    @TempDir Path folder;

    private Path plan;
    private Path untidy;
    private long count;

    @BeforeEach
    void copyPlan() throws IOException {
        plan = Dumai.copyTo(folder.resolve("rencana"));
        Program.run("rapikan", plan);
        untidy = Files.writeString(plan.resolve("daerah.jenjang"), "tangga   T\n{ B   <  A }\n");
        count = Dumai.planFiles(plan);
    }

    @Test
    void onlyTellsWhenAsked() throws IOException {
        var before = Files.readString(untidy);

        var program = Program.run("rapikan", plan, "--periksa");

        assertEquals(
                new Program(
                        1, untidy + ": belum rapi\n1 dari " + count + " berkas belum rapi.\n", ""),
                program);
        assertEquals(before, Files.readString(untidy));
    }

    @Test
    void formatsOnceAndForAll() throws IOException {
        var first = Program.run("rapikan", plan);
        var formatted = Files.readString(untidy);
        var second = Program.run("format", plan, "--bahasa", "en");

        assertEquals(
                new Program(
                        0, untidy + ": dirapikan\n1 dari " + count + " berkas dirapikan.\n", ""),
                first);
        assertTrue(formatted.startsWith("tangga T"), formatted);
        assertEquals(new Program(0, "0 of " + count + " files formatted.\n", ""), second);
        assertEquals(0, Program.run("format", plan, "--check").exit());
    }

    @Test
    void leavesAloneWhatItDoesNotUnderstand() throws IOException {
        Files.writeString(untidy, "daerah   A \"x\"\ninstansi   S \"Dinas\" {   alamt \"x\" }\n");

        var program = Program.run("rapikan", untidy);

        assertEquals(
                untidy
                        + ":2: galat: mulai baris ini ada bagian yang tidak dirapikan karena"
                        + " tulisannya masih salah; lihat dengan \"jenjang periksa\".\n",
                program.err());
        assertEquals(1, program.exit());
        assertTrue(Files.readString(untidy).contains("instansi   S \"Dinas\" {   alamt \"x\" }"));
    }

    @Test
    void changesNothingOfWhatTheReportSays() throws IOException {
        Files.delete(untidy);
        var before = folder.resolve("a.docx");
        var after = folder.resolve("b.docx");

        Program.run("laporan", Dumai.FOLDER, "-o", before);
        Program.run("laporan", plan, "-o", after);

        assertEquals(-1, Files.mismatch(before, after));
    }
}
