package id.jenjang.dsl.ide.history;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.OrTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.PathSuffixFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which earlier states of a plan git knows by name, and in which commits it was changed.
 *
 * @param branches those of this repository, then those last fetched from others; the one that was
 *     changed last comes first
 * @param tags the newest first
 * @param commits the newest first
 */
public record PlanHistory(List<Revision> branches, List<Revision> tags, List<Revision> commits) {

    private static final int SHORT_ID = 7;

    /**
     * A state of the repository. Who made it is nobody's business here.
     *
     * @param name the branch, the tag, or the beginning of the commit's id; can be asked for
     * @param message the first line of its commit's message
     * @param time when it was committed
     */
    public record Revision(String name, String message, Instant time) {}

    /**
     * Looks into the repository a plan lies in.
     *
     * @param folder the plan's folder
     * @param most how many commits are wanted at most
     * @throws GitProblem when the folder is in no repository, or that cannot be read
     */
    public static PlanHistory of(Path folder, int most) throws GitProblem {
        try (var checkout = Checkout.around(real(folder), folder);
                var walk = new RevWalk(checkout.repository())) {
            var branches = named(walk, checkout.repository(), Constants.R_HEADS);
            branches.addAll(named(walk, checkout.repository(), Constants.R_REMOTES));
            return new PlanHistory(
                    branches,
                    named(walk, checkout.repository(), Constants.R_TAGS),
                    commits(walk, checkout, folder, most));
        } catch (IOException e) {
            throw Checkout.unreadable(folder, e);
        }
    }

    private static Path real(Path folder) throws GitProblem {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw Checkout.unreadable(folder, e);
        }
    }

    private static List<Revision> named(RevWalk walk, Repository repository, String prefix)
            throws IOException {
        var found = new ArrayList<Revision>();
        for (var ref : repository.getRefDatabase().getRefsByPrefix(prefix)) {
            // What another repository's HEAD points to is listed under its own name.
            if (!ref.isSymbolic() && commit(walk, ref) instanceof RevCommit commit) {
                found.add(revision(Repository.shortenRefName(ref.getName()), commit));
            }
        }
        found.sort(Comparator.comparing(Revision::time).reversed());
        return found;
    }

    /** The commit a name stands for; null when it stands for something else. */
    private static RevCommit commit(RevWalk walk, Ref ref) throws IOException {
        return walk.peel(walk.parseAny(ref.getObjectId())) instanceof RevCommit commit
                ? walk.parseCommit(commit)
                : null;
    }

    private static Revision revision(String name, RevCommit commit) {
        return new Revision(
                name, commit.getShortMessage(), Instant.ofEpochSecond(commit.getCommitTime()));
    }

    private static List<Revision> commits(RevWalk walk, Checkout checkout, Path folder, int most)
            throws IOException {
        var found = new ArrayList<Revision>();
        var head = checkout.repository().resolve(Constants.HEAD);
        if (head == null) {
            return found;
        }
        walk.reset();
        walk.setTreeFilter(changes(checkout.name(folder.toRealPath())));
        walk.markStart(walk.parseCommit(head));
        for (var commit = walk.next(); commit != null && found.size() < most; ) {
            found.add(revision(commit.abbreviate(SHORT_ID).name(), commit));
            commit = walk.next();
        }
        return found;
    }

    /** What counts as a change of the plan: its files, and the narratives beside them. */
    private static TreeFilter changes(String folder) {
        var files =
                OrTreeFilter.create(
                        PathSuffixFilter.create(".jenjang"), PathSuffixFilter.create(".md"));
        var changed = AndTreeFilter.create(TreeFilter.ANY_DIFF, files);
        return folder.isEmpty()
                ? changed
                : AndTreeFilter.create(PathFilter.create(folder), changed);
    }
}
