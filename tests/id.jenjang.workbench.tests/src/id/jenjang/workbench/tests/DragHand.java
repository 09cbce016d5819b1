package id.jenjang.workbench.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Listener;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A hand that drags lines of the tree, and sees what the tree says to it on the way. */
final class DragHand {

    /** More steps than a drag needs to be taken for one. */
    private static final int STEPS = 12;

    private static final int TRIES = 10;

    /** How long somebody looks whether a line is taken, in seconds. */
    private static final int ANSWER = 2;

    private static final double MIDDLE = 0.5;

    private final Robot robot;
    private final CascadeHand hand;

    DragHand(Robot robot, CascadeHand hand) {
        this.robot = robot;
        this.hand = hand;
    }

    /** What comes to the tree while something is dragged over it. */
    private static final class Watch extends DropTargetAdapter {

        private Point over;
        private boolean dropped;

        @Override
        public void dragOver(DropTargetEvent event) {
            over = new Point(event.x, event.y);
        }

        @Override
        public void drop(DropTargetEvent event) {
            dropped = true;
        }
    }

    /**
     * Drags a line to another one.
     *
     * @param down how far down the other line, from 0 to 1: its ends are before and behind it
     */
    void drag(String words, String onto, double down) {
        drag(words, onto, down, () -> {});
    }

    /** Drags a line to another one, and lets something happen once it is taken. */
    void drag(String words, String onto, double down, Runnable meanwhile) {
        var target = robot.see(() -> (DropTarget) hand.tree().getData(DND.DROP_TARGET_KEY));
        var watch = new Watch();
        robot.let(() -> target.addDropListener(watch));
        try {
            take(words);
            meanwhile.run();
            carry(watch, words, onto, down);
        } finally {
            robot.release();
            robot.let(() -> target.removeDropListener(watch));
        }
        robot.until(words + " is dropped", () -> watch.dropped);
    }

    /**
     * Takes a line. The window looks for half a second after the button is pressed whether the
     * pointer goes on; it answers nothing meanwhile, and is asked nothing. Who was too quick for it
     * or too slow takes the line again.
     */
    private void take(String words) {
        var tree = hand.tree();
        var taken = new CountDownLatch(1);
        Listener taking = event -> taken.countDown();
        robot.let(() -> tree.addListener(SWT.DragDetect, taking));
        var place = hand.place(words, MIDDLE).orElseThrow();
        for (int tries = 1; !isTaken(place, taken); tries++) {
            robot.release();
            if (tries == TRIES) {
                throw new AssertionError(words + " cannot be taken");
            }
        }
        robot.let(() -> tree.removeListener(SWT.DragDetect, taking));
    }

    private boolean isTaken(Point place, CountDownLatch taken) {
        robot.hold(place);
        for (int i = 1; i <= STEPS && taken.getCount() > 0; i++) {
            robot.move(new Point(place.x + 4 * i, place.y));
        }
        try {
            return taken.await(ANSWER, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void carry(Watch watch, String words, String onto, double down) {
        var from = hand.place(words, MIDDLE).orElseThrow();
        var to = hand.place(onto, down).orElseThrow();
        for (int i = 1; i <= STEPS; i++) {
            robot.move(
                    new Point(
                            from.x + (to.x - from.x) * i / STEPS,
                            from.y + (to.y - from.y) * i / STEPS));
            robot.settle();
        }
        robot.until(words + " is over " + onto, () -> isOver(watch, to));
    }

    /**
     * Whether the tree has been told where the pointer is. Where the window passes over its last
     * move it is told by the next one: a hand is never quite still.
     */
    private boolean isOver(Watch watch, Point to) {
        if (to.equals(watch.over)) {
            return true;
        }
        robot.move(new Point(to.x + 1, to.y));
        robot.move(to);
        return false;
    }
}
