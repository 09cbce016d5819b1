package id.jenjang.dsl.ide.history;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.dsl.ide.history.GitProblem.Reason;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A plan as it was in an earlier revision. All use of git is behind this class and {@link
 * PlanHistory}, so that nothing of it is loaded unless it is asked for.
 *
 * @param plan the plan
 * @param files its files; empty when there was no plan in the paths asked for
 * @param commit the beginning of the commit's id
 * @param submodules folders whose earlier content is unknown, because they are repositories of
 *     their own
 */
public record PastPlan(LoadedPlan plan, List<Path> files, String commit, List<Path> submodules) {

    /**
     * Reads the plan of a revision straight from the repository; nothing is checked out.
     *
     * @param paths as they are given to the loader; those that do not exist now are passed over
     * @param revision as git names commits: HEAD~1, a branch, a tag, the beginning of an id
     * @param locale language of all messages
     * @throws GitProblem when a path is in no repository, the revision does not exist, or the
     *     repository cannot be read
     */
    public static PastPlan read(List<Path> paths, String revision, Locale locale)
            throws GitProblem {
        try (var archive = GitArchive.open(paths, revision)) {
            return new PastPlan(
                    PlanLoader.load(archive, locale),
                    archive.planFiles(),
                    archive.commit(),
                    archive.submodules());
        }
    }

    /**
     * Reads the plan a folder held in a revision.
     *
     * @throws GitProblem for the reasons above, and when the revision has no plan in the folder
     */
    public static PastPlan of(Path folder, String revision, Locale locale) throws GitProblem {
        var past = read(List.of(folder), revision, locale);
        if (past.isEmpty()) {
            throw new GitProblem(Reason.NO_PLAN, revision, folder.toString());
        }
        return past;
    }

    /** Whether there was no plan. */
    public boolean isEmpty() {
        return files.isEmpty();
    }
}
