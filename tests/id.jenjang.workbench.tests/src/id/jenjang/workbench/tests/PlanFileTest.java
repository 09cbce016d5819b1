package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.ReadingProgress;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.plan.PlanFile;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** A file of the plan that several threads mark. */
class PlanFileTest {

    private static final int OFTEN = 20_000;

    @TempDir Path folder;

    @Test
    void marksMayComeAndGoWhileOthersLookForThem() throws IOException, InterruptedException {
        var robot = Robot.begin();
        var root = PlanCopy.of("dumai-2023", folder);
        var open = robot.see(() -> opened(root));
        var file = robot.see(() -> file(open, root.resolve("rpjmd.jenjang")));
        var marks = (AnnotationModel) file.annotations();
        for (int i = 0; i < 100; i++) {
            marks.addAnnotation(new Annotation("tetap", false, null), new Position(i, 1));
        }
        var trouble = new AtomicReference<Throwable>();
        var other = new Thread(() -> comeAndGo(marks));
        other.setUncaughtExceptionHandler((thread, wrong) -> trouble.set(wrong));
        other.start();
        int seen = 0;
        for (int i = 0; i < OFTEN; i++) {
            seen = count(marks);
        }
        other.join();
        assertNull(trouble.get());
        assertEquals(100, count(marks), () -> "after " + OFTEN + " looks");
        robot.let(open::close);
        assertTrue(seen >= 100);
    }

    private static void comeAndGo(AnnotationModel marks) {
        for (int i = 0; i < OFTEN; i++) {
            var mark = new Annotation("sebentar", false, null);
            marks.addAnnotation(mark, new Position(i % 100, 1));
            marks.removeAnnotation(mark);
        }
    }

    private static int count(AnnotationModel marks) {
        int count = 0;
        for (var all = marks.getAnnotationIterator(0, 200, true, true); all.hasNext(); ) {
            all.next();
            count++;
        }
        return count;
    }

    private static OpenPlan opened(Path root) {
        try {
            return OpenPlan.of(root, OpenPlan.read(root, Locale.of("id"), ReadingProgress.NONE));
        } catch (PlanLoadException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static PlanFile file(OpenPlan open, Path path) {
        try {
            return open.file(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
