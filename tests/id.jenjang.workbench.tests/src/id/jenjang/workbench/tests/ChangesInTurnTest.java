package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.workbench.internal.change.ChangesInTurn;

import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Changes that take a moment are made in the order in which they were asked for. */
class ChangesInTurnTest {

    private static final int PATIENCE_SECONDS = 30;

    @TempDir Path folder;
    private final List<String> made = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);
    private Robot robot;
    private Path file;
    private ChangesInTurn changes;

    @BeforeEach
    void open() throws IOException {
        robot = Robot.begin();
        var plan = SmallPlan.in(folder);
        file = plan.resolve("renstra.jenjang");
        robot.open(plan);
        changes = robot.see(() -> new ChangesInTurn(robot.opened(), "Pengujian"));
    }

    @AfterEach
    void close() {
        free.countDown();
        if (robot != null) {
            robot.leave();
        }
    }

    /** What takes a moment: the first time, until the test goes on. */
    private <R> Function<EditedPlan, R> slowly(Function<EditedPlan, R> found) {
        return texts -> {
            boolean first = begun.getCount() > 0;
            begun.countDown();
            if (first) {
                await(free);
            }
            return found.apply(texts);
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(String what) {
        robot.let(() -> changes.ask(texts -> what, made::add));
    }

    private void write(String before, String after) {
        robot.let(
                () -> {
                    try {
                        var document = robot.opened().file(file).document();
                        document.replace(document.get().indexOf(before), before.length(), after);
                    } catch (BadLocationException wrong) {
                        throw new IllegalStateException(wrong);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                });
    }

    @Test
    void whatIsAskedForLaterWaits() {
        robot.let(() -> changes.ask(slowly(texts -> "first"), made::add));
        ask("second");
        await(begun);
        ask("third");
        // The window answers meanwhile.
        robot.settle();
        assertEquals(List.of(), made);
        free.countDown();
        robot.until("all are made", () -> made.size() == 3);
        assertEquals(List.of("first", "second", "third"), made);
    }

    @Test
    void whatWasWorkedOutForOlderTextsIsWorkedOutAgain() {
        var seen = new ArrayList<EditedPlan>();
        robot.let(() -> changes.ask(slowly(texts -> texts), seen::add));
        await(begun);
        write("Kepuasan pasien", "Kepuasan warga");
        ask("second");
        free.countDown();
        robot.until("the one behind it is made", () -> !made.isEmpty());
        assertEquals(List.of(robot.see(() -> robot.opened().now())), seen);
        assertTrue(seen.getFirst().text(file).orElseThrow().contains("Kepuasan warga"));
    }

    @Test
    void whatIsAskedForIsMadeBeforeThePlanIsSaved() {
        robot.let(() -> changes.ask(slowly(texts -> "first"), made::add));
        await(begun);
        ask("second");
        robot.let(changes::finish);
        assertEquals(List.of("first", "second"), made);
        free.countDown();
        ask("third");
        robot.until("it is made", () -> made.size() == 3);
        assertEquals(List.of("first", "second", "third"), made);
    }

    @Test
    void aMistakeDoesNotKeepTheOthersFromBeingMade() {
        robot.let(
                () ->
                        changes.ask(
                                texts -> {
                                    throw new IllegalStateException("Dilempar oleh pengujian");
                                },
                                never -> made.add("never")));
        ask("second");
        robot.until("the other is made", () -> !made.isEmpty());
        assertEquals(List.of("second"), made);
    }
}
