package id.jenjang.cli.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.RepairedPlan;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;

/** The difference a repair makes, as patch and git read it. */
class UnifiedDiffTest {

    private static String diff(boolean coloured, String before, String after) throws IOException {
        var writer = new StringWriter();
        var change = new RepairedPlan.Change(Path.of("setda", "2023.jenjang"), before, after);
        new UnifiedDiff(coloured).print(change, writer);
        return writer.toString();
    }

    @Test
    void showsThreeLinesAround() throws IOException {
        assertEquals(
                """
                --- setda/2023.jenjang
                +++ setda/2023.jenjang
                @@ -2,7 +2,7 @@
                 b
                 c
                 d
                -e
                +E
                 f
                 g
                 h
                """,
                diff(false, "a\nb\nc\nd\ne\nf\ng\nh\ni\n", "a\nb\nc\nd\nE\nf\ng\nh\ni\n"));
    }

    @Test
    void tellsAMissingLineEnd() throws IOException {
        assertEquals(
                """
                --- setda/2023.jenjang
                +++ setda/2023.jenjang
                @@ -1,1 +1,1 @@
                -a
                \\ No newline at end of file
                +b
                \\ No newline at end of file
                """,
                diff(false, "a", "b"));
    }

    @Test
    void keepsCarriageReturns() throws IOException {
        assertEquals(
                "--- setda/2023.jenjang\n+++ setda/2023.jenjang\n@@ -1,2 +1,2 @@\n"
                        + "-a\r\n+b\r\n c\r\n",
                diff(false, "a\r\nc\r\n", "b\r\nc\r\n"));
    }

    @Test
    void coloursOldAndNewLines() throws IOException {
        assertEquals(
                "\u001B[1m--- setda/2023.jenjang\u001B[0m\n"
                        + "\u001B[1m+++ setda/2023.jenjang\u001B[0m\n"
                        + "\u001B[36m@@ -1,2 +1,2 @@\u001B[0m\n"
                        + "\u001B[31m-a\u001B[0m\n\u001B[32m+b\u001B[0m\n c\n",
                diff(true, "a\nc\n", "b\nc\n"));
    }

    @Test
    void manyChangesInPlaceAreShownLineByLine() throws IOException {
        var before = "a\n".repeat(3) + "b\n".repeat(600) + "c\n";

        var lines = diff(false, before, before.replace("b", "B")).lines().toList();

        assertEquals("@@ -1,604 +1,604 @@", lines.get(2));
        assertEquals(600, lines.stream().filter("-b"::equals).count());
        assertEquals(600, lines.stream().filter("+B"::equals).count());
    }

    @Test
    void longTextsAreComparedToo() throws IOException {
        var before = "a\nb\n".repeat(3000);

        assertEquals(
                "@@ -5998,3 +5998,4 @@\n b\n a\n b\n+c\n",
                diff(false, before, before + "c\n").split("\n", 3)[2]);
    }
}
