package id.jenjang.workbench.internal.create;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Work in the background that somebody waits for until it is done or he gives up. He has not to
 * wait until it notices; it then ends by itself, and nobody hears of it.
 */
public final class AwaitedWork {

    /** How soon giving up is noticed, in milliseconds. */
    private static final long GLANCE = 50;

    private AwaitedWork() {}

    /** Something that is worked out and changes nothing outside. */
    public interface Work<T> {

        /**
         * Works it out.
         *
         * @param wanted whether somebody still waits for it
         */
        T result(BooleanSupplier wanted) throws Exception;
    }

    /**
     * Waits for some work.
     *
     * @param name what is done, for the progress of jobs
     * @param givenUp whether nobody waits any more
     * @throws InterruptedException when it was given up
     * @throws ExecutionException when the work fails, with the reason as its cause
     */
    public static <T> T of(String name, Work<T> work, BooleanSupplier givenUp)
            throws InterruptedException, ExecutionException {
        var wanted = new AtomicBoolean(true);
        var task = new FutureTask<T>(() -> work.result(wanted::get));
        var job = Job.createSystem(name, (ICoreRunnable) monitor -> task.run());
        job.setPriority(Job.SHORT);
        job.schedule();
        try {
            while (!givenUp.getAsBoolean()) {
                try {
                    return task.get(GLANCE, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    continue;
                }
            }
            throw new InterruptedException();
        } finally {
            wanted.set(false);
        }
    }
}
