package id.jenjang.cli.internal;

import id.jenjang.cli.internal.git.GitArchive;
import id.jenjang.cli.internal.git.GitProblem;
import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanLoader;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads a plan as it was in an earlier revision. All use of git is behind this class, so that
 * nothing of it is loaded unless it is asked for.
 */
record RevisionReader(Session session) {

    /**
     * A plan of the past.
     *
     * @param plan the plan
     * @param name the revision as it was asked for, with the id of its commit
     */
    record Revision(LoadedPlan plan, String name) {}

    /**
     * Reads the plan of a revision; says what of it could not be read.
     *
     * @param option the option the revision was given for
     * @throws CommandFailure when there is no such revision, or no plan in it
     */
    Revision read(List<Path> paths, String revision, String option) throws CommandFailure {
        try (var archive = GitArchive.open(paths, revision, option, session.messages())) {
            if (archive.planFiles().isEmpty()) {
                throw new CommandFailure(session.text("since.no-plan", revision));
            }
            for (var each : archive.submodules()) {
                session.complain(session.text("git.submodule", each));
            }
            var plan = PlanLoader.load(archive, session.locale());
            if (!plan.problems().isEmpty()) {
                session.complain(session.text("since.problems", revision, plan.problems().size()));
            }
            boolean isId = revision.startsWith(archive.commit());
            return new Revision(plan, isId ? revision : revision + " (" + archive.commit() + ")");
        } catch (GitProblem e) {
            throw new CommandFailure(e.getMessage());
        }
    }
}
