package id.jenjang.dsl.ide.history;

import id.jenjang.dsl.PlanArchive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A plan as it was in an earlier commit. What git does not keep (files outside the repository, the
 * content of submodules) was there as little as a new file; a narrative file outside is read as it
 * is now. Close it when done.
 */
final class GitArchive implements PlanArchive, AutoCloseable {

    private static final int SHORT_ID = 7;

    private final Map<Path, WorkTree> trees = new LinkedHashMap<>();
    private final List<Path> files;
    private final List<Path> submodules = new ArrayList<>();

    private GitArchive() {
        this.files = new ArrayList<>();
    }

    /**
     * Opens the plan of the given files and folders.
     *
     * @param paths as they are given to the loader; those that do not exist are passed over
     * @param revision as git names commits
     * @throws GitProblem when a path is in no repository, the revision does not exist, or the
     *     repository cannot be read
     */
    static GitArchive open(List<Path> paths, String revision) throws GitProblem {
        var archive = new GitArchive();
        var found = new TreeSet<Path>();
        try {
            for (var path : paths) {
                if (Files.exists(path)) {
                    archive.add(path, revision, found);
                }
            }
        } catch (IOException e) {
            archive.close();
            throw Checkout.unreadable(paths.getFirst(), e);
        } catch (GitProblem e) {
            archive.close();
            throw e;
        }
        archive.files.addAll(found);
        return archive;
    }

    private void add(Path path, String revision, TreeSet<Path> found)
            throws IOException, GitProblem {
        var place = path.toRealPath();
        var known = tree(place);
        var tree = known.isPresent() ? known.get() : open(place, path, revision);
        var inside = new ArrayList<Path>();
        for (var file : tree.planFiles(place, inside)) {
            found.add(named(path, file));
        }
        inside.forEach(folder -> submodules.add(named(path, folder)));
    }

    private WorkTree open(Path place, Path asGiven, String revision) throws GitProblem {
        var checkout = Checkout.around(place, asGiven);
        try {
            var tree = new WorkTree(checkout, checkout.commit(revision));
            trees.put(tree.root(), tree);
            return tree;
        } catch (GitProblem absent) {
            checkout.close();
            throw absent;
        }
    }

    /** The name the loader gives a file it finds below a path; a file is named as it was given. */
    private static Path named(Path path, Path below) {
        return below.toString().isEmpty() ? path : path.resolve(below.toString());
    }

    /** The tree a place belongs to; of trees within trees the inner one. */
    private Optional<WorkTree> tree(Path place) {
        return Checkout.rootOf(place).map(trees::get);
    }

    @Override
    public List<Path> planFiles() {
        return List.copyOf(files);
    }

    @Override
    public Optional<byte[]> read(Path file) throws IOException {
        var place = real(file);
        var tree = tree(place);
        if (tree.isPresent()) {
            return tree.get().read(place);
        }
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** A path without symbolic links, also when its end does not exist any more. */
    private static Path real(Path file) throws IOException {
        var absolute = file.toAbsolutePath().normalize();
        var there = absolute;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        // The file itself may be a link; the archive knows where that one led.
        var folder = there.equals(absolute) ? absolute.getParent() : there;
        return folder.toRealPath().resolve(folder.relativize(absolute));
    }

    /** The commit, abbreviated; empty when no path exists. */
    String commit() {
        return trees.values().stream()
                .findFirst()
                .map(tree -> tree.commit().abbreviate(SHORT_ID).name())
                .orElse("");
    }

    /** Folders whose earlier content is unknown, because they are repositories of their own. */
    List<Path> submodules() {
        return List.copyOf(submodules);
    }

    @Override
    public void close() {
        trees.values().forEach(tree -> tree.checkout().close());
    }
}
