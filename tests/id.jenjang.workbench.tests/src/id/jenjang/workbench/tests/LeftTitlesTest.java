package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.workbench.internal.text.TextPlaces;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Titles and signs a window was left with, perhaps in another language, are those of now before
 * somebody looks at what they stand on.
 */
class LeftTitlesTest {

    private static final String LEFT = "Left by an earlier window";

    @TempDir Path folder;
    private Robot robot;

    @BeforeEach
    void begin() {
        robot = Robot.begin();
    }

    @AfterEach
    void leave() {
        if (robot != null) {
            robot.leave();
        }
    }

    private MWindow window() {
        return robot.window().getService(MWindow.class);
    }

    /** A part nobody has looked at: other tests may have made some of them. */
    private Optional<MPart> unmade() {
        return window().getSharedElements().stream()
                .filter(each -> each instanceof MPart part && part.getObject() == null)
                .map(MPart.class::cast)
                .filter(each -> each.getElementId().startsWith("id.jenjang."))
                .findFirst();
    }

    private Stream<MPerspective> perspectives() {
        var service = robot.window().getService(EModelService.class);
        return service.findElements(window(), null, MPerspective.class).stream();
    }

    @Test
    void theyAreThoseOfNowWhenAPlanIsOpened() throws IOException {
        var part = robot.see(this::unmade);
        robot.let(
                () -> {
                    part.ifPresent(each -> each.setLabel(LEFT));
                    perspectives().forEach(each -> each.setLabel(LEFT));
                });
        robot.open(SmallPlan.in(folder));
        part.ifPresent(each -> assertEquals(declared(each), robot.see(each::getLabel)));
        var registry = robot.window().getWorkbench().getPerspectiveRegistry();
        for (var each : robot.see(perspectives()::toList)) {
            assertEquals(
                    registry.findPerspectiveWithId(each.getElementId()).getLabel(),
                    each.getLabel());
        }
    }

    private String declared(MPart part) {
        var views = robot.window().getWorkbench().getViewRegistry();
        return robot.see(() -> views.find(part.getElementId()).getLabel());
    }

    @Test
    void aFileNobodyHasLookedAtHasTheSignOfAPlan() throws IOException {
        var plan = SmallPlan.in(folder);
        robot.open(plan);
        robot.let(() -> show(plan.resolve("2024.jenjang")));
        robot.let(() -> show(plan.resolve("renstra.jenjang")));
        robot.open(SmallPlan.in(Files.createDirectory(folder.resolve("lain"))));
        robot.open(plan);
        var service = robot.window().getService(EModelService.class);
        var behind =
                robot.see(() -> service.findElements(window(), null, MPart.class)).stream()
                        .filter(each -> "2024.jenjang".equals(each.getLabel()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                "platform:/plugin/id.jenjang.workbench/icons/menyusun.svg",
                robot.see(behind::getIconURI));
    }

    private void show(Path file) {
        TextPlaces.show(robot.page(), file, 0, 0);
    }
}
