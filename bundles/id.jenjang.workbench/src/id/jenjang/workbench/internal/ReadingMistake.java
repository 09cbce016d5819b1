package id.jenjang.workbench.internal;

import org.eclipse.core.runtime.ILog;

import java.nio.file.Path;

/** What is said when reading a plan fails in a way that no plan should make it fail. */
public final class ReadingMistake {

    private static final long MEGABYTE = 1024L * 1024;

    private ReadingMistake() {}

    /** A sentence about a plan that is too large for the memory. */
    public static String of(OutOfMemoryError tooLarge) {
        return Messages.get("open.memory", Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    /** A sentence about a mistake of ours, which is written into the log. */
    public static String of(Path folder, Throwable mistake) {
        ILog.of(ReadingMistake.class).error(folder.toString(), mistake);
        return Messages.get("open.mistake", folder, mistake);
    }
}
