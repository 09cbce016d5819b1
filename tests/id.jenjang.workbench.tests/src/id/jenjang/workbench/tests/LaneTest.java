package id.jenjang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.workbench.internal.plan.Lane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The order in which things are worked out in the background. */
class LaneTest {

    private static final int PATIENCE_SECONDS = 30;

    private final LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);

    /** Something is being done, and what is asked for meanwhile must wait. */
    @BeforeEach
    void somethingIsBeingDone() throws InterruptedException {
        Lane.TEXTS
                .chore(
                        () -> {
                            begun.countDown();
                            await(free);
                        })
                .soon(0);
        assertTrue(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Runnable saying(String what) {
        return () -> done.add(what);
    }

    private List<String> next(int count) throws InterruptedException {
        var next = new java.util.ArrayList<String>();
        for (int i = 0; i < count; i++) {
            next.add(done.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        return next;
    }

    @Test
    void whatSomebodyLooksAtWhileTypingComesFirst() throws InterruptedException {
        for (var lane : List.of(Lane.CHECK, Lane.TREE, Lane.TEXTS, Lane.LINES, Lane.FORM)) {
            lane.chore(saying(lane.name())).soon(0);
        }
        assertFalse(Lane.isIdle());
        free.countDown();
        assertEquals(List.of("TEXTS", "FORM", "TREE", "LINES", "CHECK"), next(5));
    }

    @Test
    void whatIsAskedForTwiceIsDoneOnce() throws InterruptedException {
        var tree = Lane.TREE.chore(saying("tree"));
        tree.soon(0);
        tree.soon(0);
        Lane.CHECK.chore(saying("check")).soon(0);
        free.countDown();
        assertEquals(List.of("tree", "check"), next(2));
    }

    @Test
    void whatIsAskedForWhileItIsDoneIsDoneAgain() throws InterruptedException {
        var more = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var tree =
                Lane.TREE.chore(
                        () -> {
                            done.add("tree");
                            more.countDown();
                            await(asked);
                        });
        tree.soon(0);
        free.countDown();
        await(more);
        tree.soon(0);
        asked.countDown();
        assertEquals(List.of("tree", "tree"), next(2));
    }

    @Test
    void whatIsTakenBackIsNotDone() throws InterruptedException {
        var tree = Lane.TREE.chore(saying("tree"));
        tree.soon(0);
        tree.cancel();
        Lane.CHECK.chore(saying("check")).soon(0);
        free.countDown();
        assertEquals(List.of("check"), next(1));
    }

    @Test
    void aMistakeDoesNotKeepTheOthersFromBeingDone() throws InterruptedException {
        Lane.FORM
                .chore(
                        () -> {
                            throw new IllegalStateException("Dilempar oleh pengujian");
                        })
                .soon(0);
        Lane.TREE.chore(saying("tree")).soon(0);
        free.countDown();
        assertEquals(List.of("tree"), next(1));
    }
}
