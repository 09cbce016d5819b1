package id.jenjang.workbench.internal.app;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.apache.log4j.spi.ThrowableInformation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import java.util.Optional;

/** Puts warnings of the language's runtime into the log of the program, and not on the terminal. */
final class LanguageLog extends AppenderSkeleton {

    /** From now on, unless somebody has told already where they go. */
    static void keep() {
        var all = Logger.getRootLogger();
        if (!all.getAllAppenders().hasMoreElements()) {
            all.setLevel(Level.WARN);
            all.addAppender(new LanguageLog());
        }
    }

    @Override
    protected void append(LoggingEvent event) {
        boolean error = event.getLevel().isGreaterOrEqual(Level.ERROR);
        var why =
                Optional.ofNullable(event.getThrowableInformation())
                        .map(ThrowableInformation::getThrowable)
                        .orElse(null);
        ILog.of(LanguageLog.class)
                .log(
                        new Status(
                                error ? IStatus.ERROR : IStatus.WARNING,
                                LanguageLog.class,
                                event.getRenderedMessage(),
                                why));
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }

    @Override
    public void close() {
        closed = true;
    }
}
