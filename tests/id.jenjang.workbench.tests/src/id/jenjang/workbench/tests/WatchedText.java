package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

/**
 * The text of a file of the open plan, from a moment when it was known.
 *
 * @param before what it said then
 */
record WatchedText(Robot robot, Path file, String before) {

    /** What it says now. */
    String now() {
        return robot.see(() -> robot.opened().now().text(file).orElseThrow());
    }

    /** Waits until it says something else, which must be this, and until that is read. */
    void becomes(String what, String text) {
        robot.until(what, () -> !now().equals(before));
        assertEquals(text, now());
        read();
    }

    /** Waits until it says what it said before, and until that is read. */
    void returns() {
        robot.until("one step undoes it", () -> now().equals(before));
        read();
    }

    private void read() {
        robot.until("it is read", () -> robot.opened().isRead());
    }
}
