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

        Files.writeString(workbench.window(), counted(behind(record())));
        var seen = workbench.start(WELCOME);
        assertEquals(List.of(TITLE), seen.stream().filter(each -> each.contains(TITLE)).toList());
    }

    /** The record with the findings behind the tables, where nobody has seen them then. */
    private static String behind(String record) {
        var place = place(record, Views.PROBLEMS);
        var front = place(record, Views.GRID);
        var changed =
                record.replace(
                        "selectedElement=\"" + place + "\"", "selectedElement=\"" + front + "\"");
        assertNotEquals(record, changed);
        return changed;
    }

    /** Where a part has its place in the perspective that is shown first. */
    private static String place(String record, String part) {
        var place =
                Pattern.compile(
                                "xmi:id=\"([^\"]+)\" elementId=\""
                                        + Pattern.quote(part)
                                        + "\" ref=")
                        .matcher(record);
        assertTrue(place.find(), record);
        return place.group(1);
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
        return changed;
    }
}
