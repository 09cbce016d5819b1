package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.Theme;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** A light window becomes dark at once, a dark one light at the next start. */
class ThemeTest {

    private static final String COMMAND = "id.jenjang.workbench.theme";
    private static final String PLATFORM = "org.eclipse.e4.ui.css.swt.theme";

    @TempDir Path folder;
    private Robot robot;
    private boolean dark;
    private String kept;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
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

    private void toggle() {
        robot.soon(
                () -> {
                    try {
                        robot.windowNow()
                                .getService(IHandlerService.class)
                                .executeCommand(COMMAND, null);
                    } catch (CommandException wrong) {
                        throw new IllegalStateException(wrong);
                    }
                });
    }

    @Test
    void lightComesWithTheNextStart() {
        if (!dark) {
            toggle();
            robot.until("the window is dark", Theme::isDark);
            assertTrue(kept().startsWith("org.eclipse.e4.ui.css.theme.e4_dark"), kept());
        }
        robot.settle();
        robot.screenshot("tema-gelap");
        toggle();
        var later =
                robot.await(
                        "a start is offered",
                        Button.class,
                        each -> each.getText().matches("&?(Tidak|No)"));
        robot.screenshot("tema-terang-nanti");
        robot.click("the window stays", () -> Robot.middleOf(later), later::isDisposed);
        assertTrue(robot.see(Theme::isDark), "nothing is half light");
        assertEquals("org.eclipse.e4.ui.css.theme.e4_default", kept());
    }
}
