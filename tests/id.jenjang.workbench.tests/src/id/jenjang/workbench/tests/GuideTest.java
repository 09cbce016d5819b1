package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.Indikator;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.app.Welcome;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.sheet.Sheet;
import id.jenjang.workbench.internal.text.TextPlaces;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The pictures of the guide, each of what the words beside it tell. */
class GuideTest {

    /** Room for all that a picture shows; the guide is read on a page about as wide. */
    private static final Point SIZE = new Point(1440, 980);

    private static final int MORE = 160;
    private static final int STEPS = 16;

    private static final String INDICATOR = "Terlaksananya Kerjasama antar Daerah";

    @TempDir Path folder;
    private Robot robot;
    private Stage stage;
    private Path plan;

    @BeforeEach
    void begin() throws IOException {
        assumeTrue(Look.now() == Look.USUAL, "The guide shows the usual look");
        robot = Robot.begin();
        stage = new Stage(robot);
        plan = PlanCopy.of("dumai-2023", folder);
        robot.let(() -> robot.windowNow().getShell().setSize(SIZE));
    }

    @AfterEach
    void leave() {
        if (robot != null) {
            robot.let(() -> robot.windowNow().getActivePage().resetPerspective());
            stage.leave();
        }
    }

    private void scene(String name) {
        stage.scene("panduan-" + name);
    }

    private void change(String file, String before, String after) throws IOException {
        var path = plan.resolve(file);
        var text = Files.readString(path);
        if (!text.contains(before)) {
            throw new AssertionError(before + " is not in " + file);
        }
        Files.writeString(path, text.replace(before, after));
    }

    private String text(String file) {
        return robot.opened().now().text(plan.resolve(file)).orElseThrow();
    }

    private void select() {
        robot.let(
                () -> {
                    var now = robot.opened().now();
                    now.plan().rencana().all(Indikator.class).stream()
                            .filter(each -> INDICATOR.equals(each.getNama()))
                            .findFirst()
                            .flatMap(each -> ElementRef.of(now, each))
                            .ifPresent(
                                    each ->
                                            robot.windowNow()
                                                    .getService(PlanDesk.class)
                                                    .select(each, robot));
                });
    }

    private void state(String view, int state) {
        robot.let(
                () -> {
                    var page = robot.windowNow().getActivePage();
                    page.setPartState(page.findViewReference(view), state);
                });
    }

    /** Gives a part on the right more room, at the cost of the one beside it. */
    private void widen(String view) {
        drag(edge(view, size -> new Point(-2, size.y / 2)), -MORE, 0);
    }

    /** Gives a part below more room, at the cost of the one above it. */
    private void raise(String view) {
        drag(edge(view, size -> new Point(size.x / 2, -2)), 0, -MORE);
    }

    private Point edge(String view, UnaryOperator<Point> place) {
        return robot.see(
                () -> {
                    var part = robot.windowNow().getActivePage().findView(view).getSite();
                    var control = (Control) part.getService(MPart.class).getWidget();
                    while (!(control instanceof CTabFolder)) {
                        control = control.getParent();
                    }
                    return control.toDisplay(place.apply(control.getSize()));
                });
    }

    private void drag(Point edge, int right, int down) {
        robot.hold(edge);
        for (int i = 1; i <= STEPS; i++) {
            robot.move(new Point(edge.x + right * i / STEPS, edge.y + down * i / STEPS));
        }
        robot.release();
    }

    @Test
    void welcome() {
        robot.let(
                () -> {
                    InstanceScope.INSTANCE.getNode("id.jenjang.workbench").remove("recentPlans");
                    var page = robot.windowNow().getActivePage();
                    page.closeAllEditors(false);
                    Welcome.show(page);
                });
        robot.await("it welcomes", Link.class, each -> each.getText().contains("Rencana baru"));
        robot.let(
                () -> {
                    var page = robot.windowNow().getActivePage();
                    page.toggleZoom(page.getReference(page.getActiveEditor()));
                });
        scene("selamat-datang");
    }

    @Test
    void targetsArePasted() throws IOException {
        change("setda/renstra.jenjang", "2022: 2, 2023: 2", "2022: 2");
        robot.bring(Views.FORM);
        robot.bring(Views.CASCADE);
        stage.open(plan);
        state(Views.PROBLEMS, IWorkbenchPage.STATE_MINIMIZED);
        widen(Views.FORM);
        select();
        var years =
                robot.await(
                        "its years are shown",
                        Canvas.class,
                        each -> each.getData() instanceof Sheet);
        robot.let(years::setFocus);
        robot.until("they have the focus", years::isFocusControl);
        robot.press("ctrl+Home", "Down", "Right", "Right");
        robot.copy("2\t3\t3\t4\n");
        robot.press("ctrl+v");
        robot.until(
                "the block is in the plan",
                () -> text("setda/renstra.jenjang").contains("2023: 2, 2024: 3"));
        scene("pohon-formulir-dan-tempel-tahun");
    }

    @Test
    void budget() {
        stage.open(plan);
        robot.bring(Views.GRID);
        var kind = robot.await("there are kinds of tables", Button.class, GuideTest::isSecond);
        robot.click(kind);
        raise(Views.GRID);
        scene("kisi");
    }

    private static boolean isSecond(Button button) {
        return (button.getStyle() & SWT.RADIO) != 0
                && button.getParent().getChildren()[1] == button;
    }

    @Test
    void findings() throws IOException {
        change("setda/renstra.jenjang", " mengacu RPJMD", "");
        stage.open(plan);
        robot.bring(Views.PROBLEMS);
        var tree =
                robot.await(
                        "findings are listed",
                        Tree.class,
                        each -> each.getColumnCount() > 1 && each.getItemCount() > 0);
        raise(Views.PROBLEMS);
        robot.let(tree::setFocus);
        robot.until("they have the focus", tree::isFocusControl);
        robot.press("Home", "Down", "Down");
        robot.await("mending is offered", Button.class, each -> each.getText().contains("RPJMD"));
        scene("masalah");
    }

    @Test
    void preview() {
        robot.bring(Views.PREVIEW);
        stage.open(plan);
        state(Views.PROBLEMS, IWorkbenchPage.STATE_MINIMIZED);
        widen(Views.PREVIEW);
        var page = robot.await("there is a page", Browser.class, each -> true);
        robot.until("the document is shown", () -> isThere(page, "a.figure"));
        select();
        robot.until("the element is marked", () -> isThere(page, ".looked-at"));
        scene("pratinjau");
    }

    private static boolean isThere(Browser page, String what) {
        return Boolean.TRUE.equals(
                page.evaluate("return !!document.querySelector('" + what + "');"));
    }

    @Test
    void review() {
        stage.open(plan);
        stage.perspective("meninjau");
        select();
        state(Views.DIAGRAM, IWorkbenchPage.STATE_MAXIMIZED);
        scene("diagram");
    }

    @Test
    void comparison() {
        stage.open(plan);
        stage.perspective("meninjau");
        robot.bring(Views.COMPARISON);
        var file = plan.resolve("setda/renstra.jenjang");
        var changed =
                text("setda/renstra.jenjang")
                        .replace(INDICATOR, "Kerja sama antardaerah")
                        .replace("2022: 2, 2023: 2", "2022: 2, 2023: 4");
        robot.let(() -> write(file, changed));
        robot.await(
                "differences are shown",
                Tree.class,
                each -> each.getColumnCount() == 3 && each.getItemCount() > 0);
        state(Views.COMPARISON, IWorkbenchPage.STATE_MAXIMIZED);
        scene("perbandingan");
    }

    private void write(Path file, String text) {
        try {
            robot.opened().say("uji", file, text);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
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
        scene("ekspor");
        stage.close(print);
    }

    @Test
    void aMistypedWord() throws IOException {
        change("rpjmd.jenjang", "sasaran SD4", "sasran SD4");
        stage.open(plan);
        robot.let(
                () ->
                        TextPlaces.show(
                                robot.page(),
                                plan.resolve("rpjmd.jenjang"),
                                text("rpjmd.jenjang").indexOf("sasran") + 1,
                                0));
        robot.until(
                "it has the focus",
                () ->
                        robot.page()
                                .getActiveEditor()
                                .getAdapter(ITextViewer.class)
                                .getTextWidget()
                                .isFocusControl());
        robot.press("ctrl+1");
        robot.await("fixes are offered", Table.class, each -> each.getItemCount() > 0);
        scene("teks-dengan-temuan-dan-perbaikan");
        robot.press("Escape");
    }
}
