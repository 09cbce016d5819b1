package id.jenjang.workbench.internal.plan;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Something done in the background each time it is asked for; asked for again before it has begun,
 * it is done once. May be asked for by any thread, and by itself.
 */
public interface Chore {

    /** How somebody who needs such things done gets them done. */
    @FunctionalInterface
    interface Place {

        /** A chore that is not asked for yet. */
        Chore chore(Runnable work);
    }

    /**
     * Asks for it.
     *
     * @param pause how many milliseconds from now it begins at the earliest; counted from the first
     *     time it was asked for
     */
    void soon(long pause);

    /** Asks for it no longer; what has begun goes on. */
    void cancel();

    /**
     * Chores that are jobs of the platform: for what takes long, beside everything else.
     *
     * @param priority of the platform's jobs
     */
    static Place job(int priority) {
        return work -> {
            var job = Job.createSystem("Jenjang", (ICoreRunnable) monitor -> work.run());
            job.setPriority(priority);
            return new Chore() {
                @Override
                public void soon(long pause) {
                    job.schedule(pause);
                }

                @Override
                public void cancel() {
                    job.cancel();
                }
            };
        };
    }
}
