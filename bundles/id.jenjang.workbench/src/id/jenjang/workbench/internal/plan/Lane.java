package id.jenjang.workbench.internal.plan;

import org.eclipse.core.runtime.ILog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What is worked out about the open plan at each letter, one thing after the other in one thread:
 * so that letters appear at once while a large plan is read, there is always a processor left for
 * the window. When several things wait, those somebody looks at while typing come first.
 */
public enum Lane implements Chore.Place {
    /** What the texts mean. */
    TEXTS,
    /** The form of what is selected. */
    FORM,
    /** The cascade tree. */
    TREE,
    /** What editors show beside and in the text. */
    LINES,
    /** Grids of a whole year. */
    GRID,
    /** What stands against the plan. */
    CHECK;

    @Override
    public Chore chore(Runnable work) {
        return new Waiting(this, work);
    }

    /** Whether nothing is asked for, and nothing is being done. */
    public static boolean isIdle() {
        return Worker.ONLY.isIdle();
    }

    private static final class Waiting implements Chore {

        private final Lane lane;
        private final Runnable work;
        private long due;

        Waiting(Lane lane, Runnable work) {
            this.lane = lane;
            this.work = work;
        }

        @Override
        public void soon(long pause) {
            Worker.ONLY.add(this, pause);
        }

        @Override
        public void cancel() {
            Worker.ONLY.remove(this);
        }
    }

    /** The thread; begins when something is asked for, and ends with the program. */
    private static final class Worker {

        static final Worker ONLY = new Worker();

        private final ReentrantLock lock = new ReentrantLock();
        private final Condition more = lock.newCondition();
        private final List<Waiting> waiting = new ArrayList<>();
        private Waiting doing;

        private Worker() {
            Thread.ofPlatform().daemon().name("Jenjang").start(this::run);
        }

        void add(Waiting chore, long pause) {
            lock.lock();
            try {
                if (!waiting.contains(chore)) {
                    chore.due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pause);
                    waiting.add(chore);
                    more.signal();
                }
            } finally {
                lock.unlock();
            }
        }

        void remove(Waiting chore) {
            lock.lock();
            try {
                waiting.remove(chore);
            } finally {
                lock.unlock();
            }
        }

        boolean isIdle() {
            lock.lock();
            try {
                return waiting.isEmpty() && doing == null;
            } finally {
                lock.unlock();
            }
        }

        private void run() {
            try {
                while (true) {
                    perform(next());
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        /** A mistake in one thing must not keep the others from being done. */
        private static void perform(Waiting chore) {
            try {
                chore.work.run();
            } catch (RuntimeException | Error wrong) {
                ILog.of(Lane.class).error(wrong.toString(), wrong);
            }
        }

        /** Waits until something is due, and takes the first. */
        private Waiting next() throws InterruptedException {
            lock.lock();
            try {
                doing = null;
                while (true) {
                    long now = System.nanoTime();
                    var first =
                            waiting.stream()
                                    .filter(each -> each.due - now <= 0)
                                    .min(Comparator.comparing(each -> each.lane));
                    if (first.isPresent()) {
                        doing = first.get();
                        waiting.remove(doing);
                        return doing;
                    }
                    await(now);
                }
            } finally {
                lock.unlock();
            }
        }

        private void await(long now) throws InterruptedException {
            var soonest = waiting.stream().mapToLong(each -> each.due - now).min();
            if (soonest.isPresent()) {
                more.awaitNanos(soonest.getAsLong());
            } else {
                more.await();
            }
        }
    }
}
