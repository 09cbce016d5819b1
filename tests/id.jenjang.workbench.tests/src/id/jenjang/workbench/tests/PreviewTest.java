package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.model.Indikator;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.preview.PreviewView;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The document beside the plan follows what is typed and what is looked at, and leads back. */
class PreviewTest {

    private static final String TOP =
            "document.querySelector('.looked-at').getBoundingClientRect().top";

    /** A figure of an element of which much is said somewhere else. */
    private static final String SECOND =
            """
            [].filter.call(document.querySelectorAll('a.figure'), function(e) {
              var other = document.getElementById(e.getAttribute('href'));
              return other && other !== e
                  && Math.abs(other.offsetTop - e.offsetTop) > 2 * window.innerHeight;
            })[0]""";

    /** How far down the page the words lie that were found. */
    private static final String PLACE =
            "(window.getSelection().getRangeAt(0).getBoundingClientRect().top + window.scrollY)";

    /** Said where there is no browser widget, or none is wanted. */
    private static final String PLAIN = "jenjang.pratinjau.teks";

    @TempDir Path folder;
    private Robot robot;
    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        stage = new Stage(robot);
        var plan = PlanCopy.of("dumai-2023", folder);
        robot.open(plan);
        robot.let(this::show);
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private PlanDesk desk() {
        return robot.window().getService(PlanDesk.class);
    }

    private OpenPlan plan() {
        return desk().plan().orElseThrow();
    }

    private void show() {
        try {
            robot.page().showView(Views.PREVIEW);
        } catch (PartInitException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private Object ask(Browser browser, String question) {
        return robot.see(() -> browser.evaluate("return " + question + ";"));
    }

    private void waitFor(Browser browser, String what, String question) {
        robot.until(
                what, () -> Boolean.TRUE.equals(browser.evaluate("return !!(" + question + ");")));
    }

    @Test
    void thePageFollowsThePlanAndLeadsBackToIt() {
        var browser = robot.await("there is a page", Browser.class, each -> true);
        waitFor(browser, "the page is shown", "document.querySelector('a.figure')");
        robot.until("the plan is read", () -> plan().isRead());

        var looked = robot.see(this::measured);
        robot.let(() -> desk().select(looked, this));
        waitFor(browser, "its figure is marked", "document.querySelector('.looked-at')");
        drawn(browser);
        robot.screenshot("pratinjau");
        assertTrue((Double) ask(browser, "window.scrollY") > 0, "The page has moved to the figure");
        var top = (Double) ask(browser, TOP);

        robot.let(() -> browser.execute("window.sama = true;"));
        var file = plan().root().resolve("rpjmd.jenjang");
        var words = "\"Terwujudnya ";
        robot.let(() -> replaceFirst(file, words, "\"Sungguh terwujudnya "));
        waitFor(
                browser,
                "what was typed is on the page",
                "document.body.innerText.indexOf('Sungguh terwujudnya') >= 0");
        waitFor(browser, "the figure is still marked", "document.querySelector('.looked-at')");
        assertEquals(top, (Double) ask(browser, TOP), 2, "The place is kept");

        var second = (String) ask(browser, SECOND + ".href");
        robot.let(() -> browser.execute(SECOND + ".scrollIntoView();"));
        var there = (Double) ask(browser, SECOND + ".getBoundingClientRect().top");
        robot.let(() -> browser.execute("var e = %s; e.focus(); e.click();".formatted(SECOND)));
        robot.until(
                "the element of the figure " + second + " is looked at",
                () -> !desk().selected().orElseThrow().equals(looked));
        waitFor(browser, "it is marked", "document.querySelector('a.figure.looked-at')");
        assertEquals(second, ask(browser, "document.querySelector('.looked-at').href"));
        robot.until("the plan is read", () -> plan().isRead());
        assertEquals(there, (Double) ask(browser, TOP), 2, "It stays where somebody clicked on it");

        robot.let(() -> replaceFirst(file, "\"Sungguh terwujudnya ", "\"Kelak terwujudnya "));
        waitFor(
                browser,
                "what was typed is on the page",
                "document.body.innerText.indexOf('Kelak terwujudnya') >= 0");
        assertEquals(second, ask(browser, "(document.querySelector('.looked-at') || {}).href"));
        assertEquals(there, (Double) ask(browser, TOP), 2, "It stays while somebody types");
        assertEquals(Boolean.TRUE, ask(browser, "window.sama"), "The page is not loaded again");
        assertEquals(
                Boolean.FALSE,
                ask(browser, "document.querySelector('.outline form').hidden"),
                "What its script offers is there");
    }

    /** A report has dozens of pages. */
    @Test
    void wordsAreFoundInThePage() {
        var browser = robot.await("there is a page", Browser.class, each -> true);
        waitFor(browser, "the page is shown", "document.querySelector('a.figure')");
        robot.await(
                "a sign tells the key",
                ToolBar.class,
                each ->
                        Stream.of(each.getItems())
                                .map(ToolItem::getToolTipText)
                                .anyMatch("Cari di dokumen (Ctrl+F)"::equals));
        robot.go(Views.PREVIEW);
        robot.press("ctrl+f");
        var field =
                robot.await(
                        "words can be typed",
                        Text.class,
                        each -> each.getMessage().equals("Cari di dokumen"));
        robot.until("letters go there", field::isFocusControl);
        robot.type("akuntabilitas");
        var found = "window.getSelection().toString().toLowerCase() == 'akuntabilitas'";
        waitFor(browser, "they are found", found);
        stage.scene("pratinjau-cari");
        var first = (Double) ask(browser, PLACE);
        robot.press("Return");
        waitFor(browser, "the next ones", found + " && " + PLACE + " > " + first);
        robot.press("shift+Return");
        waitFor(browser, "and back", found + " && " + PLACE + " == " + first);
        robot.type("xyz");
        robot.await("there are none", Label.class, each -> each.getText().equals("Tidak ada"));
        robot.press("Escape");
        robot.until("the line is gone", () -> !field.isVisible());
    }

    @Test
    void itsChoicesAreSeenFromTheFirstTime() {
        hide();
        robot.bring(Views.PREVIEW);
        var kinds =
                robot.await(
                        "documents are offered",
                        Combo.class,
                        each -> each.isVisible() && isOfKinds(each));
        robot.until(
                "the line they stand in has room for them",
                () -> {
                    var place = kinds.getBounds();
                    return place.y + place.height <= kinds.getParent().getSize().y;
                });
    }

    private static boolean isOfKinds(Combo combo) {
        return "Dokumen".equals(combo.getToolTipText());
    }

    @Test
    void whatWasChosenWhileItWasHiddenIsFound() throws IOException {
        var browser = robot.await("there is a page", Browser.class, each -> true);
        waitFor(browser, "the page is shown", "document.querySelector('a.figure')");
        robot.until("the plan is read", () -> plan().isRead());
        robot.go(Views.FORM);
        var looked = robot.see(this::measured);
        robot.let(() -> desk().select(looked, this));
        robot.let(this::show);
        waitFor(browser, "its figure is marked", "document.querySelector('.looked-at')");

        robot.open(PlanCopy.of("dumai-2023", Files.createDirectory(folder.resolve("lain"))));
        robot.until("the other plan is read", () -> plan().isRead());
        waitFor(browser, "the other page is shown", "document.querySelector('a.figure')");
        drawn(browser);
        assertEquals(
                Boolean.FALSE,
                ask(browser, "!!document.querySelector('.looked-at')"),
                "nothing of another plan is looked at");
    }

    @Test
    void withoutABrowserTheDocumentIsTextWithAHint() {
        showElsewhereToo();
        hide();
        System.setProperty(PLAIN, "ya");
        try {
            robot.let(this::show);
            robot.await(
                    "there is a hint", Label.class, each -> each.getText().contains("peramban"));
            var text =
                    robot.await(
                            "the document is there",
                            StyledText.class,
                            each ->
                                    !each.getEditable()
                                            && each.getText().contains("LAPORAN KINERJA"));
            robot.screenshot("pratinjau-teks");
            robot.go(Views.PREVIEW);
            robot.press("ctrl+f");
            robot.until("words can be typed", () -> robot.focused() instanceof Text);
            robot.type("laporan kinerja");
            robot.until("they are found", () -> text.getSelectionText().equals("LAPORAN KINERJA"));
            robot.press("Escape");
        } finally {
            System.clearProperty(PLAIN);
            hide();
        }
    }

    @Test
    void aMachineWithoutABrowserWidgetShowsText() {
        robot.let(
                () -> {
                    var shell = new Shell(robot.windowNow().getShell());
                    var page =
                            PreviewView.page(
                                    shell,
                                    under -> {
                                        new Browser(under, SWT.NONE);
                                        throw new SWTError(SWT.ERROR_NO_HANDLES);
                                    });
                    assertArrayEquals(new Control[] {page.control()}, shell.getChildren());
                    var hint = (Label) ((Composite) page.control()).getChildren()[0];
                    assertTrue(hint.getText().contains("peramban"), hint.getText());
                    shell.dispose();
                });
    }

    /**
     * Hides it in every arrangement of the window: as long as one keeps it, it is not made anew.
     */
    private void hide() {
        robot.let(
                () -> {
                    var page = robot.windowNow().getActivePage();
                    var now = page.getPerspective();
                    for (var each : page.getOpenPerspectives()) {
                        page.setPerspective(each);
                        var shown = page.findView(Views.PREVIEW);
                        if (shown != null) {
                            page.hideView(shown);
                        }
                    }
                    page.setPerspective(now);
                });
    }

    /** Another test may have looked at it there. */
    private void showElsewhereToo() {
        stage.perspective("meninjau");
        robot.let(this::show);
        stage.perspective("menyusun");
        robot.let(this::show);
    }

    /** Lets the page come to the screen. */
    private void drawn(Browser browser) {
        robot.let(
                () ->
                        browser.execute(
                                "requestAnimationFrame(function() { requestAnimationFrame("
                                        + "function() { window.seen = true; }); });"));
        waitFor(browser, "the page is on the screen", "window.seen");
    }

    private ElementRef measured() {
        var indicators = plan().now().plan().rencana().all(Indikator.class);
        return ElementRef.of(plan().now(), indicators.getFirst()).orElseThrow();
    }

    private void replaceFirst(Path file, String words, String others) {
        try {
            var document = plan().file(file).document();
            int at = document.get().indexOf(words);
            assertTrue(at >= 0, "The plan has these words");
            document.replace(at, words.length(), others);
        } catch (IOException | org.eclipse.jface.text.BadLocationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
