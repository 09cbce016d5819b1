package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.report.DocumentRules;
import id.jenjang.rules.Checker;

import org.eclipse.core.runtime.jobs.Job;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * A plan of one line, read and checked while somebody still looks at the welcome page: what is
 * needed only once, language and rules, is there when they open their own.
 */
public final class FirstPlan {

    private static final Map<Path, String> TEXT =
            Map.of(Path.of("contoh.jenjang"), "daerah Kota \"Kota\" { pemerintah \"Kota\" }\n");

    /** The window is drawn first, and can be used; in milliseconds. */
    private static final long PAUSE = 1200;

    private FirstPlan() {}

    /** Reads it in the background. */
    public static void read(Locale locale) {
        Chore.job(Job.DECORATE)
                .chore(
                        () ->
                                EditedPlan.of(TEXT, locale)
                                        .under(new Checker(DocumentRules.registry()))
                                        .check())
                .soon(PAUSE);
    }
}
