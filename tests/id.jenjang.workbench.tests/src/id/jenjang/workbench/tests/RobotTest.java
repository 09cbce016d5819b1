package id.jenjang.workbench.tests;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** The hand hits what it is meant for, whatever was done before. */
class RobotTest {

    @TempDir Path folder;
    private Robot robot;
    private CascadeHand hand;

    @BeforeEach
    void begin() {
        robot = Robot.begin();
        hand = new CascadeHand(robot);
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
            robot.let(() -> robot.page().resetPerspective());
        }
    }

    @Test
    void aLineToSearchInIsHitAfterItsIconWasSeen() throws IOException {
        hand.open(SmallPlan.in(folder), "derajat kesehatan");
        hand.search("skala nilai");
        robot.leave();
        robot.let(() -> robot.page().resetPerspective());
        hand.open(PlanCopy.of("dumai-2023", folder), "Terwujudnya");
        var line =
                robot.await(
                        "there is a line to search in",
                        Text.class,
                        each -> each.getMessage().startsWith("Cari kode"));
        robot.click("letters go there", () -> Robot.middleOf(line), line::isFocusControl);
    }
}
