package id.jenjang.cli.internal.git;

import id.jenjang.cli.internal.Messages;

import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Finds the repository of a folder and the commit somebody means.
 *
 * @param revision as git names commits: HEAD~1, a branch, a tag, the beginning of an id
 * @param option the option it was given for, to be named in complaints
 * @param messages the language of complaints
 */
record RevisionFinder(String revision, String option, Messages messages) {

    /**
     * The work tree a folder or file lies in.
     *
     * @param place without symbolic links
     * @param asGiven the folder as the user named it
     */
    WorkTree find(Path place, Path asGiven) throws GitProblem {
        var found = WorkTree.rootOf(place);
        if (found.isEmpty()) {
            throw new GitProblem(messages.text("git.no-repository", asGiven, option));
        }
        var root = found.get();
        try {
            var repository =
                    new FileRepositoryBuilder()
                            .findGitDir(root.toFile())
                            .setWorkTree(root.toFile())
                            .setMustExist(true)
                            .build();
            return new WorkTree(root, repository, commit(repository));
        } catch (IOException | IllegalArgumentException e) {
            throw new GitProblem(messages.text("git.unreadable", root, e.getMessage()));
        }
    }

    private RevCommit commit(Repository repository) throws GitProblem, IOException {
        try (var walk = new RevWalk(repository)) {
            return walk.parseCommit(id(repository));
        }
    }

    private ObjectId id(Repository repository) throws GitProblem, IOException {
        ObjectId id;
        try {
            id = revision.isBlank() ? null : repository.resolve(revision + "^{commit}");
        } catch (AmbiguousObjectException e) {
            throw new GitProblem(messages.text("git.ambiguous", revision, option));
        } catch (RevisionSyntaxException | IOException e) {
            id = null; // told below, like a name that does not exist
        }
        if (id == null) {
            boolean partial = !repository.getObjectDatabase().getShallowCommits().isEmpty();
            throw new GitProblem(
                    messages.text(
                            partial ? "git.no-revision.partial" : "git.no-revision",
                            revision,
                            option));
        }
        return id;
    }
}
