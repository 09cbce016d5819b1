package id.jenjang.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;

/** Progress is for people who wait. */
class ProgressTest {

    private final StringWriter printed = new StringWriter();
    private final PrintWriter err = new PrintWriter(printed);

    @Test
    void saysNothingWithoutATerminal() {
        try (var progress = Progress.start(err, false, Duration.ZERO)) {
            progress.step("Membaca rencana ...");
        }
        assertEquals("", printed.toString());
    }

    @Test
    void saysNothingWhenItIsQuick() {
        try (var progress = Progress.start(err, true, Duration.ofDays(1))) {
            progress.step("Membaca rencana ...");
        }
        assertEquals("", printed.toString());
    }

    @Test
    void showsTheStepAndWipesIt() {
        try (var progress = Progress.start(err, true, Duration.ofDays(1))) {
            progress.step("Membaca rencana ...");
            progress.showFromNowOn();
            progress.step("Memeriksa rencana ...");
        }
        assertEquals(
                "\r\u001B[KMembaca rencana ...\r\u001B[KMemeriksa rencana ...\r\u001B[K",
                printed.toString());
    }
}
