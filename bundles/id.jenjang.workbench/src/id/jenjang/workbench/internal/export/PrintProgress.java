package id.jenjang.workbench.internal.export;

import id.jenjang.workbench.internal.hint.Waiting;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** How far the printing is, as its own thread tells; any thread may ask. */
final class PrintProgress extends ProgressMonitorWrapper implements Waiting {

    private volatile String words = "";
    private volatile double done;
    private volatile int all;

    PrintProgress(IProgressMonitor told) {
        super(told);
    }

    @Override
    public void beginTask(String name, int totalWork) {
        all = totalWork;
        super.beginTask(name, totalWork);
    }

    @Override
    public void subTask(String name) {
        words = name;
        super.subTask(name);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public synchronized void internalWorked(double work) {
        done += work;
        super.internalWorked(work);
    }

    @Override
    public boolean isCounted() {
        return all > 0;
    }

    @Override
    public int percent() {
        return isCounted() ? (int) Math.min(WHOLE, done * WHOLE / all) : 0;
    }

    @Override
    public String words() {
        return words;
    }
}
