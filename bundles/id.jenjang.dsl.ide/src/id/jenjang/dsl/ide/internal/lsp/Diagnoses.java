package id.jenjang.dsl.ide.internal.lsp;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.EarlierFindings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks at plans while they change. Of a file somebody types in, what can be told from it alone is
 * told at once, together with what the last check found elsewhere in it; the whole plan is checked
 * when the typing pauses. A look that has become old is given up.
 */
final class Diagnoses implements AutoCloseable {

    /**
     * How long nobody must have typed before the whole plan is checked. Short, since the next key
     * ends the check within a few milliseconds.
     */
    static final int PAUSE_MILLIS = 50;

    /** What reading one file tells of it; the rest needs the whole plan. */
    private static final Set<String> OF_ONE_FILE = Set.of("S001", "S002", "S003", "S005");

    private final Publisher publisher;
    private final Consumer<Failure> failed;
    private final Runnable checked;
    private final ScheduledExecutorService files = worker("jenjang-lsp-berkas");
    private final ScheduledExecutorService plans = worker("jenjang-lsp-rencana");
    private final Map<PlanHome, Future<?>> awaited = new ConcurrentHashMap<>();

    /**
     * A look that failed.
     *
     * @param home at which plan
     * @param cause why
     */
    record Failure(PlanHome home, Throwable cause) {}

    /**
     * Looks at plans for one client.
     *
     * @param failed told of looks that fail
     * @param checked told after each check of a whole plan
     */
    Diagnoses(Publisher publisher, Consumer<Failure> failed, Runnable checked) {
        this.checked = checked;
        this.publisher = publisher;
        this.failed = failed;
    }

    private static ScheduledExecutorService worker(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Somebody has typed in a file. */
    void typed(PlanHome home, Path file) {
        var moment = home.now();
        if (Documents.isPlanFile(file)) {
            files.execute(() -> guarded(home, () -> look(home, moment, file)));
        }
        changed(home);
    }

    /** Anything in a plan has changed. */
    void changed(PlanHome home) {
        var moment = home.now();
        var next =
                plans.schedule(
                        () -> guarded(home, () -> check(home, moment)),
                        PAUSE_MILLIS,
                        TimeUnit.MILLISECONDS);
        var earlier = awaited.put(home, next);
        if (earlier != null) {
            earlier.cancel(false);
        }
    }

    /** Checks a plan now, before anything else. */
    Future<?> first(PlanHome home, Runnable before, Runnable after) {
        var moment = home.now();
        return plans.submit(
                () -> {
                    before.run();
                    guarded(home, () -> check(home, moment));
                    after.run();
                });
    }

    /** A plan is looked at no more, also by looks that are on their way. */
    void gone(PlanHome home) {
        home.leave();
        var waiting = awaited.remove(home);
        if (waiting != null) {
            waiting.cancel(false);
        }
        publisher.forget(home);
    }

    private void guarded(PlanHome home, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // The next look may fare better; the client is told that this one did not.
            failed.accept(new Failure(home, e));
        }
    }

    private void look(PlanHome home, Moment moment, Path file) {
        if (home.now() == moment) {
            publisher.publish(home, moment, file, findings(home, moment, file));
        }
    }

    /** What is known of an open plan file without loading the plan. */
    List<TextFinding> findings(PlanHome home, Moment moment, Path file) {
        var findings = new ArrayList<>(moment.plan().reading(file).problems());
        home.checked().ifPresent(last -> findings.addAll(earlier(last, moment, file)));
        findings.sort(TextFinding.ORDER);
        return findings;
    }

    private static List<TextFinding> earlier(PlanHome.Checked last, Moment moment, Path file) {
        var before = last.moment().plan().text(file).orElse("");
        var now = moment.plan().text(file).orElse("");
        var here =
                last.check().findings().stream()
                        .filter(each -> each.range().file().equals(file))
                        .filter(each -> !OF_ONE_FILE.contains(each.ruleId()))
                        .toList();
        return new EarlierFindings(file, before, now).untouched(here);
    }

    private void check(PlanHome home, Moment moment) {
        if (home.now() != moment) {
            return;
        }
        // Typing on gives up reading and checking what was typed before.
        var check = moment.plan().check(() -> home.now() == moment);
        if (check.isPresent()) {
            home.checked(new PlanHome.Checked(moment, check.get()));
            publisher.publish(home, moment, check.get().findings());
            checked.run();
        }
    }

    @Override
    public void close() {
        files.shutdownNow();
        plans.shutdownNow();
    }
}
