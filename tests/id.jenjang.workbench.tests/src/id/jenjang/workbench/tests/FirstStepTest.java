package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.create.Beginning;
import id.jenjang.dsl.ide.create.EmptyPlan;
import id.jenjang.workbench.internal.app.Views;

import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A plan that holds nothing yet says what it begins with, where somebody looks. */
class FirstStepTest {

    private static final String RPJMD = "Rencana Pembangunan Jangka Menengah Daerah Kota Dumai";

    @TempDir Path folder;
    private Robot robot;
    private CascadeHand hand;
    private TogetherHand all;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        hand = new CascadeHand(robot);
        all = new TogetherHand(robot, hand);
        robot.bring(Views.FORM);
        robot.bring(Views.CASCADE);
        robot.open(plan());
    }

    private Path plan() throws IOException {
        var plan = folder.toRealPath().resolve("dinkes");
        var wanted =
                new Beginning("Kota Dumai", "Dinas Kesehatan Kota Dumai", "Dinkes", 2025, 2029);
        for (var file : new EmptyPlan(wanted).files().entrySet()) {
            var path = plan.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return plan;
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private Optional<Link> hint() {
        return robot.find(Link.class, each -> each.getText().startsWith("Mulai di sini"));
    }

    @Test
    void whereTheCascadeBeginsIsLookedAtAndItsFirstElementIsAdded() {
        all.at(RPJMD);
        robot.until("it is said what comes first", () -> hint().isPresent());
        new Stage(robot).scene("langkah-pertama");
        robot.go(Views.CASCADE);
        robot.let(() -> hint().orElseThrow().setFocus());
        robot.until("it has the focus", () -> hint().orElseThrow().isFocusControl());
        robot.press("Return");
        robot.until("the tree shows it", () -> hand.line("Visi baru").isPresent());
        all.at("Visi baru");
        assertTrue(hint().isEmpty(), "The cascade has begun");
        all.goToTree();
        robot.press("ctrl+z");
        robot.until("it is said again", () -> hint().isPresent());
        all.at(RPJMD);
        assertEquals(
                "Mulai di sini: tambahkan <a href=\"0\">Visi</a> atau <a href=\"1\">Tujuan</a>, lalu"
                        + " isi bunyinya di formulir.",
                robot.see(() -> hint().orElseThrow().getText()));
    }
}
