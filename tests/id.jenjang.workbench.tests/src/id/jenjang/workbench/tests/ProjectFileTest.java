package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import id.jenjang.workbench.internal.plan.PlanDesk;
import id.jenjang.workbench.internal.plan.PlanFileInput;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A file of a plan that is opened from a project, as another Eclipse does it, opens the plan. */
class ProjectFileTest {

    private static final String PLAN = "rencana/rpjmd.jenjang";
    private static final String OFFICE = "rencana/setda/renstra.jenjang";

    @TempDir Path folder;
    private Robot robot;
    private Path root;
    private IProject project;

    @BeforeEach
    void begin() throws IOException, CoreException {
        robot = Robot.begin();
        root = folder.toRealPath();
        Files.createDirectories(root.resolve("rencana/setda"));
        Files.writeString(root.resolve(PLAN), "daerah Kota \"Kota\" {\n}\n");
        Files.writeString(root.resolve(OFFICE), "// renstra\n");
        Files.writeString(root.resolve("catatan.txt"), "bukan rencana\n");
        var workspace = ResourcesPlugin.getWorkspace();
        project = workspace.getRoot().getProject("coba");
        var description = workspace.newProjectDescription(project.getName());
        description.setLocation(IPath.fromPath(root));
        project.create(description, null);
        project.open(null);
    }

    @AfterEach
    void leave() throws CoreException {
        if (robot != null) {
            robot.leave();
        }
        if (project != null) {
            project.delete(false, true, null);
        }
    }

    private void open(String file) {
        robot.let(
                () -> {
                    try {
                        IDE.openEditor(robot.windowNow().getActivePage(), project.getFile(file));
                    } catch (PartInitException wrong) {
                        throw new IllegalStateException(wrong);
                    }
                });
        robot.until(file + " is shown", () -> shown().equals(Optional.of(root.resolve(file))));
    }

    private Optional<Path> shown() {
        var editor = robot.windowNow().getActivePage().getActiveEditor();
        return editor != null && editor.getEditorInput() instanceof PlanFileInput input
                ? Optional.of(input.path())
                : Optional.empty();
    }

    @Test
    void thePlanItBelongsToIsOpenedOnce() {
        open(OFFICE);
        var plan = robot.opened();
        assertEquals(root.resolve("rencana"), plan.root());
        assertEquals(
                Set.of(root.resolve(PLAN), root.resolve(OFFICE)), Set.copyOf(plan.now().files()));
        open(PLAN);
        assertSame(plan, robot.see(() -> desk().plan().orElseThrow()));
    }

    private PlanDesk desk() {
        return robot.windowNow().getService(PlanDesk.class);
    }
}
