package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import id.jenjang.workbench.internal.app.Settings;
import id.jenjang.workbench.internal.app.Theme;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** A light window becomes dark at once, a dark one light at the next start. */
class ThemeTest {

    private static final String PLATFORM = "org.eclipse.e4.ui.css.swt.theme";

    @TempDir Path folder;
    private Robot robot;
    private Stage stage;
    private boolean dark;
    private String kept;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        stage = new Stage(robot);
        dark = robot.see(Theme::isDark);
        kept = kept();
        var hand = new CascadeHand(robot);
        hand.open(SmallPlan.in(folder), "derajat kesehatan");
        hand.select("Kepuasan pasien");
        robot.await("its form is shown", Label.class, each -> each.getText().contains("Kepuasan"));
        robot.away();
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.let(() -> Theme.setDark(dark));
            InstanceScope.INSTANCE.getNode(PLATFORM).put("themeid", kept);
            robot.leave();
            robot.let(() -> robot.page().resetPerspective());
        }
    }

    private static String kept() {
        return InstanceScope.INSTANCE.getNode(PLATFORM).get("themeid", "");
    }

    private void makeDark() {
        if (!dark) {
            stage.command("id.jenjang.workbench.theme");
            robot.until("the window is dark", Theme::isDark);
            assertTrue(kept().startsWith("org.eclipse.e4.ui.css.theme.e4_dark"), kept());
        }
        robot.settle();
    }

    private Button no() {
        return robot.await(
                "a start is offered", Button.class, each -> each.getText().matches("&?(Tidak|No)"));
    }

    private void decline() {
        var later = no();
        robot.click("the window stays", () -> Robot.middleOf(later), later::isDisposed);
        assertTrue(robot.see(Theme::isDark), "nothing is half light");
        assertEquals("org.eclipse.e4.ui.css.theme.e4_default", kept());
    }

    /** What was written for a light ground cannot be read on a dark one. */
    @Test
    void theTreeTakesItsColoursAtOnce() {
        assumeFalse(dark, "it is dark already");
        var tree = robot.await("the tree", Tree.class, each -> each.getColumnCount() == 0);
        var line = robot.see(() -> tree.getSelection()[0]);
        var before = robot.see(() -> figure(line));
        makeDark();
        robot.until(
                "its words are light", () -> brightness(figure(line)) > brightness(before) + 40);
    }

    private static int brightness(Color colour) {
        return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
    }

    @Test
    void lightComesWithTheNextStart() {
        makeDark();
        robot.screenshot("tema-gelap");
        stage.command("id.jenjang.workbench.theme");
        no();
        robot.screenshot("tema-terang-nanti");
        decline();
    }

    /** The colour of the figure at the end of a line of the tree. */
    private static Color figure(TreeItem line) {
        var styles = (StyleRange[]) line.getData("org.eclipse.jfacestyled_label_key_0");
        return styles[styles.length - 1].foreground;
    }

    /** The button that takes the settings over, in their window. */
    private Button settings() {
        robot.soon(
                () ->
                        PreferencesUtil.createPreferenceDialogOn(
                                        robot.windowNow().getShell(),
                                        "id.jenjang.workbench.settings",
                                        null,
                                        null)
                                .open());
        return stage.button(IDialogConstants.OK_ID);
    }

    private <T extends Control> T ofSettings(Button ok, Class<T> kind, Predicate<T> fits) {
        return robot.await(
                "a setting is shown",
                kind,
                each -> each.getShell() == ok.getShell() && fits.test(each));
    }

    private Button light(Button ok) {
        return ofSettings(ok, Button.class, each -> each.getText().matches("Terang|Light"));
    }

    @Test
    void lightAndAnotherLanguageAreAskedForAtOnce() throws IOException {
        makeDark();
        var words = Settings.folder().orElseThrow().resolve("bahasa");
        var before = Files.exists(words) ? Files.readString(words) : null;
        try {
            var ok = settings();
            var language = ofSettings(ok, Combo.class, each -> each.getItemCount() == 2);
            var wanted = robot.see(() -> 1 - language.getSelectionIndex());
            robot.let(() -> language.select(wanted));
            var light = light(ok);
            robot.click("light is chosen", () -> Robot.middleOf(light), light::getSelection);
            robot.click(ok);
            no();
            robot.screenshot("setelan-mulai-ulang");
            decline();
            robot.until("the settings are closed", ok::isDisposed);
            assertEquals(wanted == 0 ? "id" : "en", Files.readString(words).strip());
            var again = settings();
            assertTrue(robot.see(light(again)::getSelection), "light is on its way");
            robot.click(
                    "nothing is asked for twice", () -> Robot.middleOf(again), again::isDisposed);
        } finally {
            if (before == null) {
                Files.deleteIfExists(words);
            } else {
                Files.writeString(words, before);
            }
        }
    }
}
