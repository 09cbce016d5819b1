package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.workbench.internal.create.NewPlanHandler;
import id.jenjang.workbench.internal.create.NewPlanWizard.Source;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFileInput;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A plan begun with the wizard from what there is already: tables, the last period, an example. */
class NewPlanTest {

    private static final String TABLE =
            """
            Visi;Misi;Tujuan;Sasaran;Indikator;Satuan;Target 2024;Realisasi 2024
            Kota sehat;Melayani;Derajat kesehatan naik;Stunting turun;Prevalensi stunting;%;16;15
            """;

    private static final String READING = "Membaca rencana periode lalu ...";

    @TempDir Path folder;
    private Robot robot;
    private Path place;

    @BeforeEach
    void begin() throws IOException {
        robot = Robot.begin();
        place = folder.toRealPath().resolve("baru");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    /** Opens the wizard with a way to begin chosen, which begins from a file or folder. */
    private void from(Source source, String label, Path from) {
        robot.soon(() -> NewPlanHandler.begin(robot.windowNow(), source));
        var way = robot.await("the wizard asks", Button.class, each -> says(each, label));
        robot.until("somebody can answer", () -> way.isFocusControl());
        fill(in(Text.class).getFirst(), from.toString());
        goOn();
    }

    private void goOn() {
        press("Lanjut");
        robot.await("the period is asked", Label.class, each -> each.getText().equals("&Periode"));
    }

    private static boolean says(Button button, String words) {
        return button.getText().replace("&", "").contains(words);
    }

    /** Presses a button of the wizard, by the keyboard. */
    private void press(String words) {
        var button =
                robot.await(
                        words + " can be pressed",
                        Button.class,
                        each -> says(each, words) && each.isEnabled());
        robot.enter(button);
        robot.press("space");
    }

    /** The fields of a kind on the page that is shown, from the top. */
    private <T extends Control> List<T> in(Class<T> kind) {
        return robot.see(
                () ->
                        Fields.in(
                                        robot.find(Button.class, each -> says(each, "Batal"))
                                                .orElseThrow()
                                                .getShell())
                                .stream()
                                .filter(kind::isInstance)
                                .map(kind::cast)
                                .filter(each -> (each.getStyle() & SWT.READ_ONLY) == 0)
                                .toList());
    }

    private void fill(Control text, String words) {
        robot.enter(text);
        robot.press("ctrl+a");
        robot.type(words);
        robot.press("Tab");
        robot.until("it is left", () -> !text.isFocusControl());
    }

    private List<Integer> years() {
        var fields = in(Spinner.class);
        return robot.see(() -> fields.stream().map(Spinner::getSelection).toList());
    }

    private void finish() {
        fill(in(Text.class).getLast(), place.toString());
        press("Selesai");
        robot.until(
                "the plan is open",
                () ->
                        desk().plan().filter(each -> each.root().equals(place)).isPresent()
                                && robot.page().getActiveEditor() != null);
    }

    private PlanDesk desk() {
        return robot.windowNow().getService(PlanDesk.class);
    }

    private String shown() {
        return robot.see(
                () ->
                        robot.page().getActiveEditor().getEditorInput()
                                        instanceof PlanFileInput file
                                ? place.relativize(file.path()).toString()
                                : "");
    }

    /** It is shown from its head, not from the file that comes first by name. */
    @Test
    void aPlanFromTablesIsShownFromItsHead() throws IOException {
        var table = Files.writeString(folder.toRealPath().resolve("tabel.csv"), TABLE);
        from(Source.EXCEL, "Tabel Excel", table);
        robot.await(
                "it is said what the year is for",
                Text.class,
                each -> each.getText().contains("kolom angka yang tidak menyebut tahunnya"));
        robot.screenshot("rencana-baru-excel");
        finish();
        assertEquals(List.of("2024.jenjang", "instansi.jenjang", "rpjmd.jenjang"), names(place));
        assertEquals("rpjmd.jenjang", shown());
        assertTrue(
                Files.readString(place.resolve("rpjmd.jenjang")).contains("visi \"Kota sehat\""));
    }

    /** What lies there, without the notices to others that it is open. */
    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> !each.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** The years that follow are proposed; others may overlap, but not come before. */
    @Test
    void aPlanFromTheLastPeriodBeginsBehindIt() throws IOException {
        var before = Files.move(SmallPlan.in(folder), folder.resolve("Kesehatan 2024"));
        from(Source.PREVIOUS, "Rencana periode lalu", before);
        robot.until("the next years are proposed", () -> years().equals(List.of(2027, 2029)));
        robot.await(
                "the folder is named after the first of them",
                Text.class,
                each -> each.getText().endsWith("kesehatan-2027"));

        var first = in(Spinner.class).getFirst();
        fill(first, "2024");
        var refusal =
                "Rencana periode lalu berlaku 2024-2026; periode yang baru dimulai paling awal"
                        + " tahun 2025.";
        robot.await("it is said why not", Text.class, each -> each.getText().contains(refusal));
        assertFalse(robot.see(() -> button("Selesai").isEnabled()));
        fill(first, "2026");
        robot.await(
                "it is said which years are in both",
                Text.class,
                each ->
                        each.getText()
                                .contains("Tahun 2026 juga termasuk rencana periode lalu (2024-"));
        robot.until("it may be so", () -> button("Selesai").isEnabled());
        robot.screenshot("rencana-baru-tumpang-tindih");

        fill(first, "2028");
        robot.until("it is over", () -> noText("juga termasuk"));
        finish();
        assertEquals(List.of("instansi.jenjang", "renstra.jenjang"), names(place));
        assertEquals("renstra.jenjang", shown());
        var text = Files.readString(place.resolve("renstra.jenjang"));
        assertTrue(text.contains("untuk Dinkes periode 2028-2029 {"), text);
        assertTrue(text.contains("// dari survei tahunan"), text);
        assertFalse(text.contains("target"), text);
    }

    private boolean noText(String words) {
        return robot.find(Text.class, each -> each.getText().contains(words)).isEmpty();
    }

    /** Waits until nothing in the background reads the plan of the last period any more. */
    private void read() {
        robot.until(
                "it is read",
                () ->
                        Arrays.stream(Job.getJobManager().find(null))
                                .noneMatch(each -> each.getName().equals(READING)));
    }

    /** What is typed while the plan is still read stays. */
    @Test
    void theLateAnswerLeavesTypedYearsAlone() throws IOException {
        var before = SmallPlan.in(folder);
        Job.getJobManager().suspend();
        try {
            from(Source.PREVIOUS, "Rencana periode lalu", before);
            fill(in(Spinner.class).getFirst(), "2026");
            fill(in(Spinner.class).getLast(), "2031");
            assertFalse(robot.see(() -> button("Selesai").isEnabled()));
        } finally {
            Job.getJobManager().resume();
        }
        robot.await(
                "the plan is known",
                Text.class,
                each -> each.getText().contains("Tahun 2026 juga termasuk"));
        assertEquals(List.of(2026, 2031), years());
        giveUp();
    }

    /** Years proposed for one way to begin do not stay for another, nor come late to it. */
    @Test
    void theProposalIsForTheLastPeriodOnly() throws IOException {
        var before = SmallPlan.in(folder);
        Job.getJobManager().suspend();
        List<Integer> usual;
        try {
            from(Source.PREVIOUS, "Rencana periode lalu", before);
            usual = years();
            beginFrom("Dari nol");
        } finally {
            Job.getJobManager().resume();
        }
        read();
        assertEquals(usual, years());

        beginFrom("Rencana periode lalu");
        robot.until("the next years are proposed", () -> years().equals(List.of(2027, 2029)));
        beginFrom("Dari nol");
        assertEquals(usual, years());
        fill(in(Spinner.class).getFirst(), "2025");
        fill(in(Spinner.class).getLast(), "2029");
        beginFrom("Rencana periode lalu");
        robot.await(
                "the plan is known",
                Text.class,
                each -> each.getText().contains("Tahun 2025-2026 juga termasuk"));
        assertEquals(List.of(2025, 2029), years());
        giveUp();
    }

    /** Goes back, chooses another way to begin by the arrows, and goes on. */
    private void beginFrom(String label) {
        press("Kembali");
        var way = robot.await("the ways are shown", Button.class, each -> says(each, label));
        var chosen = robot.await("one is chosen", Button.class, NewPlanTest::isChosen);
        robot.until("it can be changed", () -> chosen.isFocusControl());
        var ways = List.of("Dari nol", "Salinan contoh", "Tabel Excel", "Rencana periode lalu");
        boolean down = !label.equals(ways.getFirst());
        for (int i = 1; i < ways.size(); i++) {
            var next = down ? ways.get(i) : ways.get(ways.size() - 1 - i);
            robot.press(down ? "Down" : "Up");
            robot.until(next + " is chosen", () -> isChosen(button(next)));
        }
        assertTrue(robot.see(way::getSelection));
        goOn();
    }

    private static boolean isChosen(Button way) {
        return (way.getStyle() & SWT.RADIO) != 0 && way.getSelection();
    }

    private void giveUp() {
        robot.press("Escape");
        robot.until(
                "nobody asks any more", () -> robot.find(Spinner.class, each -> true).isEmpty());
        assertFalse(Files.exists(place));
    }

    private Button button(String words) {
        return robot.find(Button.class, each -> says(each, words)).orElseThrow();
    }

    @Test
    void aFolderWithoutAPlanIsNoLastPeriod() throws IOException {
        var empty = Files.createDirectories(folder.toRealPath().resolve("kosong"));
        from(Source.PREVIOUS, "Rencana periode lalu", empty);
        robot.await(
                "it is said why not",
                Text.class,
                each -> each.getText().contains("Rencana periode lalu tidak dapat dibaca: "));
        assertFalse(robot.see(() -> button("Selesai").isEnabled()));

        // It is put right meanwhile.
        Files.copy(
                SmallPlan.in(folder).resolve("renstra.jenjang"), empty.resolve("renstra.jenjang"));
        press("Kembali");
        goOn();
        robot.until("the next years are proposed", () -> years().equals(List.of(2027, 2029)));
        giveUp();
    }

    /** Where the round of a choice is. */
    private static Optional<Point> sign(Button choice) {
        var place = Fields.place(choice);
        return Optional.of(new Point(place.x + 10, place.y + place.height / 2));
    }

    @Test
    void aCopyOfAnExampleIsOpenedByTheMouse() throws IOException {
        assumeTrue(PlanWritingTest.hasExamples(), "Only the build packs the examples");
        robot.soon(() -> NewPlanHandler.begin(robot.windowNow(), Source.EMPTY));
        var example =
                robot.await("the wizard asks", Button.class, each -> says(each, "Salinan contoh"));
        robot.until("somebody can answer", () -> button("Dari nol").isFocusControl());
        robot.click("it is chosen", () -> sign(example), example::getSelection);
        goOn();
        assertFalse(robot.see(() -> in(Spinner.class).stream().anyMatch(Control::isEnabled)));
        finish();
        assertEquals(List.of("README.md", "rpjmd.jenjang", "setda"), names(place));
        assertEquals("rpjmd.jenjang", shown());
    }
}
