package id.jenjang.workbench.internal.plan;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** Work in the background that nobody waits for, as the last of all. */
public final class Later {

    private Later() {}

    /** Does some work after a pause, in milliseconds. */
    public static void run(long pause, Runnable work) {
        var job = Job.createSystem("Jenjang", (ICoreRunnable) monitor -> work.run());
        job.setPriority(Job.DECORATE);
        job.schedule(pause);
    }
}
