package id.jenjang.workbench.internal.guard;

import id.jenjang.dsl.ide.guard.LockHolder;
import id.jenjang.dsl.ide.guard.LockNotice;

import org.eclipse.core.runtime.ILog;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells colleagues on the same drive which files are open here, and learns of theirs. */
final class OpenNotices {

    private final Supplier<String> office;

    /** Files asked for; empty where somebody else's notice stands, or none can be put up. */
    private final Map<Path, Optional<LockNotice>> asked = new HashMap<>();

    /** A program that is told to end by the system takes its notices along. */
    private final Thread atEnd = new Thread(this::finish, "Jenjang: notices");

    private boolean ended;

    private Instant renewed = Instant.now();

    /**
     * Notices under a name.
     *
     * @param office what colleagues shall read
     */
    OpenNotices(Supplier<String> office) {
        this.office = office;
        Runtime.getRuntime().addShutdownHook(atEnd);
    }

    /** Puts up notices for files that have none; those that somebody else has open. */
    synchronized Map<Path, LockHolder> open(Collection<Path> files) {
        var others = new LinkedHashMap<Path, LockHolder>();
        if (ended) {
            return others;
        }
        asked.keySet().stream().filter(each -> !files.contains(each)).toList().forEach(this::close);
        for (var file : files) {
            if (!asked.containsKey(file)) {
                asked.put(file, Optional.empty());
                take(file, others);
            }
        }
        if (Duration.between(renewed, Instant.now()).compareTo(LockNotice.RENEWAL) > 0) {
            renewed = Instant.now();
            asked.values().forEach(each -> each.ifPresent(OpenNotices::renew));
        }
        return others;
    }

    private void take(Path file, Map<Path, LockHolder> others) {
        try {
            switch (LockNotice.take(file, office.get())) {
                case LockNotice.Outcome.Taken taken -> asked.put(file, Optional.of(taken.notice()));
                case LockNotice.Outcome.Held held -> others.put(file, held.by());
            }
        } catch (IOException readOnly) {
            // A folder that cannot be written has no notices; its files cannot be saved either.
            ILog.of(OpenNotices.class).info(readOnly.getLocalizedMessage(), readOnly);
        }
    }

    private static void renew(LockNotice notice) {
        try {
            notice.renew();
        } catch (IOException gone) {
            ILog.of(OpenNotices.class).info(gone.getLocalizedMessage(), gone);
        }
    }

    /** Takes all notices away, and puts up none any more. */
    void end() {
        finish();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException ending) {
            ILog.of(OpenNotices.class).info("The program is ending already");
        }
    }

    private synchronized void finish() {
        ended = true;
        close();
    }

    /** Takes all notices away. */
    synchronized void close() {
        List.copyOf(asked.keySet()).forEach(this::close);
    }

    /** Takes the notices of a file or of what lies in a folder away. */
    synchronized void leave(Path place) {
        asked.keySet().stream()
                .filter(each -> each.startsWith(place))
                .toList()
                .forEach(this::close);
    }

    private void close(Path file) {
        try {
            var notice = asked.remove(file);
            if (notice.isPresent()) {
                notice.get().close();
            }
        } catch (IOException left) {
            ILog.of(OpenNotices.class).info(left.getLocalizedMessage(), left);
        }
    }
}
