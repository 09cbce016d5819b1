package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.app.PlanOpening;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the next start loads ahead is noted when the first plan is opened. */
class ClassesAheadTest {

    @TempDir Path folder;
    private final Robot robot = Robot.begin();

    @AfterEach
    void close() {
        robot.leave();
    }

    @Test
    void whatTheFirstPlanTakesIsNotedAndFound() throws IOException, ClassNotFoundException {
        var own = FrameworkUtil.getBundle(PlanOpening.class);
        var noted = Platform.getStateLocation(own).toPath().resolve("kelas.txt");
        robot.open(SmallPlan.in(folder));
        robot.until("it is noted", () -> Files.isRegularFile(noted));
        var lines = Files.readAllLines(noted);
        assertTrue(lines.getFirst().equals(own.getVersion().toString()), lines.getFirst());
        assertTrue(lines.contains("id.jenjang.workbench " + editing()), "the text was shown");
        for (var line : lines.subList(1, lines.size())) {
            var words = line.split(" ");
            Platform.getBundle(words[0]).loadClass(words[1]);
        }
    }

    private static String editing() {
        return "id.jenjang.workbench.internal.text.PlanMinings";
    }
}
