package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.Views;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The program starts whatever an earlier one has left behind. */
class StartTest {

    private static final String WELCOME = "Selamat datang";
    private static final String TITLE = "Masalah";

    @TempDir Path folder;
    private OtherWorkbench workbench;

    @BeforeEach
    void begin() {
        Robot.begin();
        workbench = new OtherWorkbench(folder.resolve("data"));
    }

    private String record() throws IOException {
        return Files.readString(workbench.window());
    }

    @Test
    void itSaysThatItBeginsAnewAndForgetsNumbersOfAnEarlierPlan()
            throws IOException, InterruptedException {
        workbench.start(WELCOME);
        var whole = record();
        Files.writeString(workbench.window(), whole.substring(0, whole.length() / 2));
        var told = workbench.start("tata letak semula");
        assertTrue(told.contains("Tata letak jendela dimulai lagi"), told::toString);
        assertTrue(told.contains(TITLE), told::toString);

        Files.writeString(workbench.window(), counted(record()));
        workbench.start(WELCOME);
        assertEquals(List.of(), counts(record()), "The welcome page hides it, its title is kept");
    }

    /** The titles of parts with a number of something. */
    private static List<String> counts(String record) {
        return Pattern.compile("label=\"([^\"]*\\(\\d+\\))\"")
                .matcher(record)
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    /** The record of a window in which the plan had findings. */
    private static String counted(String record) {
        var part =
                Pattern.compile(
                        "(<sharedElements[^>]* elementId=\""
                                + Pattern.quote(Views.PROBLEMS)
                                + "\"[^>]* label=\""
                                + TITLE
                                + ")\"");
        var changed = part.matcher(record).replaceFirst("$1 (47)\"");
        assertNotEquals(record, changed);
        assertEquals(List.of(TITLE + " (47)"), counts(changed));
        return changed;
    }
}
