package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.Indikator;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.sheet.Sheet;
import id.jenjang.workbench.internal.text.TextPlaces;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What people see of a plan. */
class ScenesTest {

    private static final String INDICATOR = "Terlaksananya Kerjasama antar Daerah";

    @TempDir Path folder;
    private Robot robot;
    private Stage stage;
    private Path plan;

    @BeforeEach
    void begin() throws IOException {
        robot = Robot.begin();
        stage = new Stage(robot);
        plan = PlanCopy.of("dumai-2023", folder);
    }

    @AfterEach
    void leave() {
        if (robot != null) {
            stage.leave();
        }
    }

    private PlanDesk desk() {
        return robot.windowNow().getService(PlanDesk.class);
    }

    private ElementRef indicator() {
        var now = robot.opened().now();
        return now.plan().rencana().all(Indikator.class).stream()
                .filter(each -> INDICATOR.equals(each.getNama()))
                .findFirst()
                .flatMap(each -> ElementRef.of(now, each))
                .orElseThrow();
    }

    private void copy(String block) {
        robot.let(
                () -> {
                    var clipboard = new Clipboard(Display.getCurrent());
                    clipboard.setContents(
                            new Object[] {block}, new Transfer[] {TextTransfer.getInstance()});
                    clipboard.dispose();
                });
    }

    @Test
    void treeAndForm() {
        robot.bring(Views.FORM);
        robot.bring(Views.CASCADE);
        stage.open(plan);
        robot.let(() -> desk().select(indicator(), robot));
        robot.await("the form shows it", Text.class, each -> each.getText().equals(INDICATOR));
        stage.scene("pohon-formulir");
        var sheet =
                robot.await(
                        "its years are shown",
                        Canvas.class,
                        each -> each.getData() instanceof Sheet);
        robot.let(sheet::setFocus);
        robot.until("they have the focus", sheet::isFocusControl);
        robot.press("ctrl+Home", "Down", "Right");
        copy("3\t4\t5\n");
        robot.press("ctrl+v");
        robot.until(
                "the block is in the plan",
                () -> text("setda/renstra.jenjang").contains("2022: 3, 2023: 4, 2024: 5"));
        robot.until("everybody has read it", () -> robot.opened().isRead());
        stage.scene("pohon-formulir-dan-tempel-tahun");
    }

    private String text(String file) {
        return robot.opened().now().text(plan.resolve(file)).orElseThrow();
    }

    @Test
    void textWithAFix() throws IOException {
        var file = plan.resolve("rpjmd.jenjang");
        Files.writeString(file, Files.readString(file).replace("sasaran SD4", "sasran SD4"));
        robot.bring(Views.OUTLINE);
        stage.open(plan);
        robot.let(
                () ->
                        TextPlaces.show(
                                robot.page(),
                                file,
                                text("rpjmd.jenjang").indexOf("sasran") + 1,
                                0));
        var editor = robot.see(this::editor);
        robot.until("it has the focus", editor::isFocusControl);
        stage.scene("teks");
        robot.press("ctrl+1");
        var fixes = robot.await("fixes are offered", Table.class, each -> each.getItemCount() > 0);
        stage.scene("teks-dengan-temuan-dan-perbaikan");
        var room =
                robot.see(
                        () ->
                                (fixes.getClientArea().height + fixes.getItemHeight() / 2)
                                        / fixes.getItemHeight());
        assertEquals(robot.see(fixes::getItemCount), room, "lines there is room for");
        robot.press("Escape");
    }

    private StyledText editor() {
        return robot.page().getActiveEditor().getAdapter(ITextViewer.class).getTextWidget();
    }

    @Test
    void yearTables() {
        stage.open(plan);
        robot.bring(Views.GRID);
        for (int kind = 0; kind < 3; kind++) {
            int wanted = kind;
            var button =
                    robot.await(
                            "there is a choice of tables",
                            Button.class,
                            each ->
                                    (each.getStyle() & SWT.RADIO) != 0
                                            && each.getParent().getChildren()[wanted] == each);
            robot.click(button);
            stage.scene("kisi-" + (kind + 1));
        }
    }

    @Test
    void problems() {
        stage.open(plan);
        robot.bring(Views.PROBLEMS);
        var tree =
                robot.await(
                        "findings are listed",
                        Tree.class,
                        each -> each.getColumnCount() > 1 && each.getItemCount() > 0);
        robot.let(tree::setFocus);
        robot.press("Home", "Down", "Down");
        robot.await(
                "it is explained",
                StyledText.class,
                each -> !each.getEditable() && each.getText().contains("Permen"));
        robot.await("mending is offered", Button.class, each -> each.getText().contains("J4"));
        stage.scene("masalah");
    }

    @Test
    void review() {
        stage.open(plan);
        stage.perspective("meninjau");
        robot.let(() -> desk().select(indicator(), robot));
        var colours = robot.await("colours can be chosen", Combo.class, ScenesTest::isOfColours);
        for (int i = 0; i < 3; i++) {
            int wanted = i;
            robot.let(
                    () -> {
                        colours.select(wanted);
                        colours.notifyListeners(SWT.Selection, new Event());
                    });
            stage.scene(List.of("diagram", "diagram-predikat", "diagram-temuan").get(i));
        }
    }

    /** What can be chosen begins with the same word. */
    private static boolean isOfColours(Combo combo) {
        return combo.getItemCount() == 3
                && combo.getItem(0).split(":")[0].equals(combo.getItem(2).split(":")[0]);
    }

    @Test
    void preview() {
        robot.bring(Views.PREVIEW);
        stage.open(plan);
        var browser = robot.await("there is a page", Browser.class, each -> true);
        robot.until(
                "the document is shown",
                () ->
                        Boolean.TRUE.equals(
                                browser.evaluate("return !!document.querySelector('a.figure');")));
        robot.let(() -> desk().select(indicator(), robot));
        robot.until(
                "the element is marked",
                () ->
                        Boolean.TRUE.equals(
                                browser.evaluate(
                                        "return !!document.querySelector('.looked-at');")));
        stage.scene("pratinjau");
    }

    @Test
    void comparison() throws IOException {
        stage.open(plan);
        robot.bring(Views.COMPARISON);
        var file = plan.resolve("setda").resolve("renstra.jenjang");
        var text = Files.readString(file);
        robot.let(
                () ->
                        write(
                                file,
                                text.replace(INDICATOR, "Kerja sama antardaerah")
                                        .replace("2022: 2, 2023: 2", "2022: 2, 2023: 4")));
        robot.await(
                "differences are shown",
                Tree.class,
                each -> each.getColumnCount() == 3 && each.getItemCount() > 0);
        stage.scene("perbandingan");
        robot.let(() -> robot.page().hideView(robot.page().findView(Views.COMPARISON)));
    }

    private void write(Path file, String text) {
        try {
            robot.opened().say("uji", file, text);
        } catch (IOException wrong) {
            throw new java.io.UncheckedIOException(wrong);
        }
    }

    @Test
    void printing() {
        stage.open(plan);
        stage.command("id.jenjang.workbench.exportDocument");
        var print = stage.button(IDialogConstants.OK_ID);
        robot.until("it can be printed", print::isEnabled);
        var target = robot.await("the target", Text.class, each -> each.getText().endsWith("docx"));
        robot.let(() -> target.setText("LKjIP 2023.docx"));
        stage.scene("ekspor");
        stage.close(print);
    }

    @Test
    void merging() throws IOException {
        var file = folder.toRealPath().resolve("satu").resolve("daerah.jenjang");
        Files.createDirectories(file.getParent());
        var before = "daerah Dumai \"Kota Dumai\" {\n  provinsi \"Riau\"\n}\n";
        Files.writeString(file, before);
        stage.open(file.getParent());
        robot.let(() -> write(file, before.replace("Riau", "Riau Pesisir")));
        Files.writeString(file, before.replace("Riau", "Riau Raya"));
        var take = stage.button(IDialogConstants.OK_ID);
        stage.scene("gabung");
        stage.close(take);
    }
}
