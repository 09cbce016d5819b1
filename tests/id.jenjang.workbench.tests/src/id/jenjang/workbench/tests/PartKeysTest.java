package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every part of the window is reached by a key, worked in by keys, and left by a key. */
class PartKeysTest {

    private static final List<String> BY_NUMBER =
            List.of(
                    Views.CASCADE,
                    Views.FORM,
                    Views.GRID,
                    Views.PROBLEMS,
                    Views.PREVIEW,
                    Views.DIAGRAM,
                    Views.COMPARISON,
                    Views.OUTLINE,
                    Views.FILES);

    @TempDir Path folder;
    private Robot robot;
    private CascadeHand hand;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        hand = new CascadeHand(robot);
        hand.open(SmallPlan.in(folder), "derajat kesehatan");
        hand.select("angka stunting");
    }

    @AfterEach
    void close() {
        if (robot != null) {
            perspective("menyusun");
            robot.leave();
            robot.let(() -> robot.page().resetPerspective());
        }
    }

    private void perspective(String name) {
        new Stage(robot).perspective(name);
    }

    private boolean isIn(String view) {
        var part = robot.page().getActivePart();
        return part != null && part.getSite().getId().equals(view) && holdsFocus();
    }

    /** Letters go to the window, and not to the bar of a part that shows nothing. */
    private boolean holdsFocus() {
        return robot.focused() != null;
    }

    @Test
    void everyPartHasAKeyOfItsOwn() {
        for (int i = 0; i < BY_NUMBER.size(); i++) {
            var view = BY_NUMBER.get(i);
            go("alt+" + (i + 1), view);
            go("alt+1", Views.CASCADE);
        }
        robot.press("alt+0");
        robot.until("somebody writes", this::isWriting);
        robot.press("alt+1");
        robot.until("it is left again", () -> isIn(Views.CASCADE));
    }

    private void go(String key, String view) {
        robot.press(key);
        robot.until("somebody works in " + view, () -> isIn(view));
        // What is shown late, as a page is, takes the focus late.
        new Stage(robot).still();
    }

    private boolean isWriting() {
        return robot.page().getActivePart() instanceof IEditorPart;
    }

    @Test
    void oneKeyGoesRound() {
        var way = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            way.add(step("F6"));
        }
        assertEquals(List.of("text", Views.FORM, Views.PROBLEMS, Views.CASCADE), way);
        for (int i = 0; i < 4; i++) {
            way.add(step("shift+F6"));
        }
        assertEquals(List.of(Views.PROBLEMS, Views.FORM, "text", Views.CASCADE), way.subList(4, 8));
    }

    private String step(String key) {
        var before = active();
        robot.press(key);
        robot.until(
                key + " leads on from " + robot.see(() -> id(before)), () -> active() != before);
        new Stage(robot).still();
        return robot.see(() -> id(active()));
    }

    private IWorkbenchPart active() {
        return robot.page().getActivePart();
    }

    private static String id(IWorkbenchPart part) {
        return part instanceof IEditorPart ? "text" : part.getSite().getId();
    }

    @Test
    void theKeysOfPartsStandInTheMenuAndInTheSettings() {
        var bindings = robot.window().getService(IBindingService.class);
        var keys =
                robot.see(
                        () ->
                                Stream.of(bindings.getBindings())
                                        .filter(
                                                each ->
                                                        each.getSchemeId()
                                                                .equals(
                                                                        "id.jenjang.workbench.keys"))
                                        .map(each -> each.getTriggerSequence())
                                        .map(TriggerSequence::format)
                                        .sorted()
                                        .toList());
        assertEquals(
                List.of(
                        "Alt+0",
                        "Alt+1",
                        "Alt+2",
                        "Alt+3",
                        "Alt+4",
                        "Alt+5",
                        "Alt+6",
                        "Alt+7",
                        "Alt+8",
                        "Alt+9",
                        "Ctrl+Alt+G",
                        "Ctrl+N",
                        "Ctrl+P",
                        "Ctrl+Q",
                        "Ctrl+Y",
                        "F6",
                        "Shift+Alt+Q O",
                        "Shift+Alt+Q X",
                        "Shift+Alt+Q Y",
                        "Shift+Alt+Q Z",
                        "Shift+F6"),
                keys);
        new MenuHand(robot).choose("alt+j", "Bagian", "Masalah");
        robot.until("somebody works there", () -> isIn(Views.PROBLEMS));
    }

    /** Option and a digit is a letter on a Mac. */
    @Test
    void aMacHasTheSameKeysWithControl() {
        var others = keys(null, "M3+");
        assertEquals(10, others.size());
        assertEquals(others, keys("cocoa", "M4+"));
        assertEquals(others.keySet(), keys("cocoa", "M3+").keySet());
        assertEquals(Set.of("nothing"), Set.copyOf(keys("cocoa", "M3+").values()));
    }

    /** What digits with another key lead to, on a platform. */
    private static SortedMap<String, String> keys(String platform, String with) {
        var keys = new TreeMap<String, String>();
        for (var key :
                Platform.getExtensionRegistry()
                        .getConfigurationElementsFor("org.eclipse.ui.bindings")) {
            var pressed = String.valueOf(key.getAttribute("sequence"));
            if ("id.jenjang.workbench.keys".equals(key.getAttribute("schemeId"))
                    && Objects.equals(platform, key.getAttribute("platform"))
                    && pressed.startsWith(with)
                    && pressed.length() == with.length() + 1) {
                keys.put(pressed.substring(with.length()), leadsTo(key));
            }
        }
        return keys;
    }

    private static String leadsTo(IConfigurationElement key) {
        var command = key.getAttribute("commandId");
        var part = key.getChildren("parameter");
        return command == null
                ? "nothing"
                : part.length == 0 ? command : part[0].getAttribute("value");
    }

    @Test
    void onlyPartsOfPlansAreOffered() {
        var foreign =
                robot.see(
                        () ->
                                Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
                                        .filter(each -> !WorkbenchActivityHelper.filterItem(each))
                                        .map(IViewDescriptor::getId)
                                        .filter(each -> !each.startsWith("id.jenjang."))
                                        .toList());
        assertEquals(List.of(), foreign);
    }

    @Test
    void thePictureIsReadByTheArrows() {
        perspective("meninjau");
        robot.press("alt+6");
        robot.until("somebody works in the picture", () -> isIn(Views.DIAGRAM));
        new Stage(robot).still();
        chosen("angka stunting");
        step("Up", "mutu puskesmas");
        step("Left", "derajat kesehatan");
        step("Down", "tata kelola");
        step("Right", "akuntabilitas");
        step("Up", "angka stunting");
        step("Right", "Peningkatan Kapasitas");
        robot.press("F2");
        robot.await("it is told", CLabel.class, each -> each.getText().contains("Program 1.02.03"));
        robot.press("plus", "plus", "minus");
        robot.screenshot("diagram-tombol");
        robot.press("Return");
        robot.until("its form is shown", () -> isIn(Views.FORM));
        robot.press("alt+6");
        robot.until("back in the picture", () -> isIn(Views.DIAGRAM));
        robot.press("F6");
        robot.until("it is left again", () -> !isIn(Views.DIAGRAM));
    }

    /** The next box by an arrow. */
    private void step(String key, String words) {
        robot.press(key);
        chosen(words);
    }

    /** Waits until everybody looks at an element. */
    private void chosen(String words) {
        robot.until(
                words + " is chosen",
                () -> desk().selected().filter(each -> named(each).contains(words)).isPresent());
    }

    private String named(ElementRef element) {
        var found = element.in(robot.opened().now()).orElseThrow();
        var title = found.eClass().getEStructuralFeature("nama");
        return String.valueOf(title == null ? found : found.eGet(title));
    }

    private PlanDesk desk() {
        return robot.windowNow().getService(PlanDesk.class);
    }

    @Test
    void theMenuOfAFindingComesUpBelowIt() {
        robot.press("alt+4");
        robot.until("somebody works there", () -> isIn(Views.PROBLEMS));
        var tree = (Tree) robot.focused();
        robot.press("Home", "Down", "Down");
        robot.until("a finding is selected", () -> isFinding(tree));
        new MenuHand(robot).choose("shift+F10", "Buka di teks");
        robot.until("somebody writes", this::isWriting);
    }

    /** Headings have nothing above them. */
    private static boolean isFinding(Tree tree) {
        return tree.getSelectionCount() == 1 && tree.getSelection()[0].getParentItem() != null;
    }
}
