package id.jenjang.cli.internal;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.ide.history.GitProblem;
import id.jenjang.dsl.ide.history.PastPlan;

import java.nio.file.Path;
import java.util.List;

/** Reads a plan as it was in an earlier revision. */
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
        var past = past(paths, revision, option);
        if (past.isEmpty()) {
            throw new CommandFailure(session.text("since.no-plan", revision));
        }
        for (var each : past.submodules()) {
            session.complain(session.text("git.submodule", each));
        }
        var plan = past.plan();
        if (!plan.problems().isEmpty()) {
            session.complain(session.text("since.problems", revision, plan.problems().size()));
        }
        boolean isId = revision.startsWith(past.commit());
        return new Revision(plan, isId ? revision : revision + " (" + past.commit() + ")");
    }

    /**
     * Reads whatever a revision holds of a plan, be it nothing.
     *
     * @param option the option the revision was given for
     * @throws CommandFailure when there is no such revision
     */
    PastPlan past(List<Path> paths, String revision, String option) throws CommandFailure {
        try {
            return PastPlan.read(paths, revision, session.locale());
        } catch (GitProblem e) {
            throw new CommandFailure(sentence(e, option));
        }
    }

    private String sentence(GitProblem problem, String option) {
        return switch (problem.reason()) {
            case NO_REPOSITORY -> session.text("git.no-repository", problem.subject(), option);
            case NO_REVISION -> session.text("git.no-revision", problem.subject(), option);
            case NO_REVISION_PARTIAL ->
                    session.text("git.no-revision.partial", problem.subject(), option);
            case AMBIGUOUS -> session.text("git.ambiguous", problem.subject(), option);
            case NO_PLAN -> session.text("since.no-plan", problem.subject());
            case UNREADABLE -> session.text("git.unreadable", problem.subject(), problem.detail());
        };
    }
}
