package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.workbench.internal.app.Views;
import id.jenjang.workbench.internal.create.NewPlanHandler;
import id.jenjang.workbench.internal.create.NewPlanWizard.Source;
import id.jenjang.workbench.internal.plan.PlanDesk;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The first minutes: the welcome page, and a plan begun with the wizard by the keyboard alone. */
class WelcomeTest {

    /** More plans are not remembered on the page. */
    private static final int FAR = 6;

    @TempDir Path folder;
    private Robot robot;

    @BeforeEach
    void begin() {
        robot = Robot.begin();
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.leave();
        }
    }

    private boolean isOpen() {
        return robot.window().getService(PlanDesk.class).plan().isPresent();
    }

    @Test
    void welcomesWhileNoPlanIsOpen() throws IOException {
        var plan = PlanCopy.of("dumai-2023", folder);
        robot.open(plan);
        robot.until("the plan is open", this::isOpen);
        robot.let(() -> robot.page().closeAllEditors(false));
        robot.let(() -> robot.window().getService(PlanDesk.class).close());

        robot.await("it welcomes", Link.class, link -> link.getText().contains("Rencana baru"));
        robot.await("the plan is offered", Link.class, each -> says(each, "dumai-2023"));
        var example =
                robot.await("so are examples", Link.class, each -> says(each, "Tanjungpinang"));
        robot.until("one click away", () -> isSeen(example));
        robot.until("nothing stands beside it that shows nothing", () -> cascade().isEmpty());
        robot.screenshot("selamat-datang");

        var first =
                robot.await(
                        "a new plan is offered", Link.class, each -> says(each, "Rencana baru"));
        var last = robot.find(Link.class, each -> says(each, "dumai-2023")).orElseThrow();
        small(() -> robot.until("it is seen in a small window, too", () -> isSeen(last)));
        robot.let(first::setFocus);
        for (int i = 0; i < FAR && !robot.see(last::isFocusControl); i++) {
            robot.press("Up");
        }
        robot.until("the arrows lead to it", last::isFocusControl);
        robot.press("Down", "Up");
        robot.until("and back", last::isFocusControl);
        robot.screenshot("selamat-datang-tombol");
        robot.press("Return");
        robot.until("the plan is open again", this::isOpen);
        robot.until(
                "the welcome page is gone",
                () -> robot.find(Link.class, each -> says(each, "Rencana baru")).isEmpty());
        robot.until("the cascade is back", () -> cascade().isPresent());
    }

    private Optional<Tree> cascade() {
        return robot.find(Tree.class, each -> Parts.isIn(Views.CASCADE, each));
    }

    /** In a window as small as on old computers. */
    private void small(Runnable look) {
        var shell = robot.see(() -> robot.windowNow().getShell());
        var size = robot.see(shell::getSize);
        robot.let(() -> shell.setSize(1024, 700));
        try {
            look.run();
            robot.screenshot("selamat-datang-sempit");
        } finally {
            robot.let(() -> shell.setSize(size));
        }
    }

    private static boolean isSeen(Link link) {
        var at = link.getParent();
        while (!(at instanceof ScrolledComposite)) {
            at = at.getParent();
        }
        return Fields.place(at).intersection(Fields.place(link)).equals(Fields.place(link));
    }

    private static boolean says(Link link, String text) {
        return link.getText().contains(text);
    }

    @Test
    void beginsAPlanByTheKeyboard() throws IOException {
        var place = folder.resolve("baru");
        robot.soon(() -> NewPlanHandler.begin(robot.windowNow(), Source.EMPTY));
        robot.await("the wizard asks", Button.class, each -> each.getText().equals("Dari n&ol"));
        robot.screenshot("rencana-baru-asal");
        robot.press("alt+l");
        robot.await("the region is asked", Label.class, each -> each.getText().equals("&Daerah"));
        robot.type("Kota Dumai");
        robot.press("Tab");
        robot.type("Dinas Kesehatan Kota Dumai");
        robot.press("Tab");
        robot.type("Dinkes");
        var last =
                robot.await(
                        "a folder is proposed",
                        Text.class,
                        each -> each.getText().endsWith("dinkes"));
        robot.screenshot("rencana-baru-isi");
        robot.let(() -> last.setText(place.toString()));
        robot.let(last::setFocus);
        robot.press("Return");
        robot.until("the plan is open", this::isOpen);
        assertEquals(
                """
                instansi Dinkes "Dinas Kesehatan Kota Dumai" di Dumai {
                  singkatan "Dinkes"

                  kepala Kepala "Kepala Dinas Kesehatan Kota Dumai"
                  atasan KepalaDaerah "Wali Kota Dumai"
                }
                """,
                Files.readString(place.resolve("dinkes/instansi.jenjang")));
    }
}
