package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.workbench.internal.app.PlanOpening;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders of thousands of files, and a disk without room: it is told, and nothing is lost. */
class BadPlaceTest {

    private static final int MANY = 2000;

    private static final String OLD =
            """
            daerah Kota "Kota" {
              provinsi "Riau"
            }
            """;

    @TempDir Path folder;
    private Robot robot;
    private Stage stage;

    @BeforeEach
    void begin() {
        robot = Robot.begin();
        stage = new Stage(robot);
    }

    @AfterEach
    void leave() {
        if (robot != null) {
            stage.leave();
        }
    }

    private Path many() throws IOException {
        var many = Files.createDirectory(folder.toRealPath().resolve("arsip"));
        for (int i = 0; i < MANY; i++) {
            Files.writeString(
                    many.resolve("dinas-" + i + ".jenjang"),
                    "instansi D%d \"Dinas %d\" {\n}\n".formatted(i, i));
        }
        return many;
    }

    /** One more, which nobody can read before somebody writes: as slow as a drive can be. */
    private static Path slow(Path many) throws IOException, InterruptedException {
        var pipe = many.resolve("dinas-lambat.jenjang");
        assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
                "There is no mkfifo");
        return pipe;
    }

    @Test
    void aFolderOfThousandsOfFilesIsGivenUpOrOpened() throws IOException, InterruptedException {
        var plan = SmallPlan.in(folder);
        stage.open(plan);
        var many = many();
        var slow = slow(many);
        robot.let(() -> PlanOpening.open(robot.windowNow(), many));
        try {
            giveUp();
        } finally {
            // Else it would be waited for in every test after this one.
            Files.writeString(slow, "// lambat\n");
        }
        assertEquals(plan, robot.see(() -> robot.opened().root()));
        assertEquals("kesehatan - Jenjang", title());

        Files.delete(slow);
        stage.open(many);
        assertEquals(MANY, robot.<Integer>see(() -> robot.opened().now().files().size()));
        assertEquals("arsip - Jenjang", title());
    }

    private void giveUp() {
        var cancel =
                robot.await(
                        "it can be given up",
                        Button.class,
                        each -> each.getText().equals("Batal") && isElsewhere(each));
        robot.await("it is told how far", Label.class, each -> isProgress(each.getText()));
        robot.screenshot("membuka-ribuan-berkas");
        robot.click("it is given up", () -> Robot.middleOf(cancel), cancel::isDisposed);
        assertFalse(robot.see(PlanOpening::isUnderWay));
    }

    private static boolean isProgress(String words) {
        return words.matches("Membaca berkas [\\d.]+ dari 2\\.?001");
    }

    private String title() {
        return robot.see(() -> robot.windowNow().getShell().getText());
    }

    private boolean isElsewhere(Button button) {
        return button.getShell() != robot.windowNow().getShell();
    }

    @Test
    void onAFullDiskTheOldFileStaysAndTheWorkToo() throws IOException, InterruptedException {
        try (var disk = SmallDisk.mount(folder.toRealPath())) {
            var file = Files.writeString(disk.folder().resolve("rpjmd.jenjang"), OLD);
            stage.open(disk.folder());
            var mine = "// saya\n".repeat(2000) + OLD;
            robot.let(() -> write(file, mine));
            disk.fill();
            stage.command("org.eclipse.ui.file.saveAll");
            var told = robot.await("it is told", Label.class, this::isTold);
            robot.screenshot("disk-penuh");
            robot.press("Escape");
            robot.until("it is gone", told::isDisposed);
            assertEquals(OLD, Files.readString(file));
            assertEquals(List.of(), leftOvers(disk.folder()));
            assertTrue(robot.see(() -> robot.opened().isDirty()));

            disk.empty();
            stage.command("org.eclipse.ui.file.saveAll");
            robot.until("it is saved", () -> !robot.opened().isDirty());
            assertEquals(mine, Files.readString(file));
            robot.leave();
        }
    }

    private boolean isTold(Label label) {
        return label.getText().contains("media penyimpanan penuh");
    }

    private void write(Path file, String text) {
        try {
            robot.opened().say("uji", file, text);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Halves of files that were begun. */
    private static List<String> leftOvers(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.startsWith(".rpjmd.jenjang."))
                    .toList();
        }
    }
}
