package id.jenjang.dsl.ide.history;

import id.jenjang.dsl.ide.history.GitProblem.Reason;

import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder that is checked out of a repository.
 *
 * @param root the folder, without symbolic links
 * @param repository its repository, open
 */
record Checkout(Path root, Repository repository) implements AutoCloseable {

    /** The folder above a place, or itself, that is checked out of a repository. */
    static Optional<Path> rootOf(Path place) {
        var root = place;
        while (root != null && !Files.exists(root.resolve(".git"))) {
            root = root.getParent();
        }
        return Optional.ofNullable(root);
    }

    /**
     * The one a folder or file lies in.
     *
     * @param place without symbolic links
     * @param asGiven the place as the user named it
     */
    static Checkout around(Path place, Path asGiven) throws GitProblem {
        QuietSystem.install();
        var found = rootOf(place);
        if (found.isEmpty()) {
            throw new GitProblem(Reason.NO_REPOSITORY, asGiven, "");
        }
        var root = found.get();
        try {
            return new Checkout(
                    root,
                    new FileRepositoryBuilder()
                            .findGitDir(root.toFile())
                            .setWorkTree(root.toFile())
                            .setMustExist(true)
                            .build());
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(root, e);
        }
    }

    static GitProblem unreadable(Path place, Exception why) {
        return new GitProblem(Reason.UNREADABLE, place, String.valueOf(why.getMessage()));
    }

    /**
     * The commit somebody means.
     *
     * @param revision as git names commits: HEAD~1, a branch, a tag, the beginning of an id
     */
    RevCommit commit(String revision) throws GitProblem {
        try (var walk = new RevWalk(repository)) {
            return walk.parseCommit(id(revision));
        } catch (IOException e) {
            throw unreadable(root, e);
        }
    }

    private ObjectId id(String revision) throws GitProblem, IOException {
        ObjectId id;
        try {
            id = revision.isBlank() ? null : repository.resolve(revision + "^{commit}");
        } catch (AmbiguousObjectException e) {
            throw new GitProblem(Reason.AMBIGUOUS, revision, "");
        } catch (RevisionSyntaxException | IOException e) {
            id = null; // told below, like a name that does not exist
        }
        if (id == null) {
            boolean partial = !repository.getObjectDatabase().getShallowCommits().isEmpty();
            throw new GitProblem(
                    partial ? Reason.NO_REVISION_PARTIAL : Reason.NO_REVISION, revision, "");
        }
        return id;
    }

    /** A path as git names it; empty for the root. */
    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public void close() {
        repository.close();
    }
}
