package id.jenjang.cli.internal.git;

import id.jenjang.cli.internal.Messages;
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
public final class GitArchive implements PlanArchive, AutoCloseable {

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
     * @param option the option it was given for, to be named in complaints
     * @throws GitProblem when a path is in no repository, the revision does not exist, or the
     *     repository cannot be read
     */
    public static GitArchive open(
            List<Path> paths, String revision, String option, Messages messages) throws GitProblem {
        QuietSystem.install();
        var archive = new GitArchive();
        var finder = new RevisionFinder(revision, option, messages);
        var found = new TreeSet<Path>();
        try {
            for (var path : paths) {
                if (Files.exists(path)) {
                    archive.add(path, finder, found);
                }
            }
        } catch (IOException e) {
            archive.close();
            throw new GitProblem(messages.text("git.unreadable", paths.getFirst(), e.getMessage()));
        } catch (GitProblem e) {
            archive.close();
            throw e;
        }
        archive.files.addAll(found);
        return archive;
    }

    private void add(Path path, RevisionFinder finder, TreeSet<Path> found)
            throws IOException, GitProblem {
        var place = path.toRealPath();
        var tree = tree(place);
        if (tree.isEmpty()) {
            tree = Optional.of(finder.find(place, path));
            trees.put(tree.get().root(), tree.get());
        }
        var inside = new ArrayList<Path>();
        for (var file : tree.get().planFiles(place, inside)) {
            found.add(named(path, file));
        }
        inside.forEach(folder -> submodules.add(named(path, folder)));
    }

    /** The name the loader gives a file it finds below a path; a file is named as it was given. */
    private static Path named(Path path, Path below) {
        return below.toString().isEmpty() ? path : path.resolve(below.toString());
    }

    /** The tree a place belongs to; of trees within trees the inner one. */
    private Optional<WorkTree> tree(Path place) {
        return WorkTree.rootOf(place).map(trees::get);
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
    public String commit() {
        return trees.values().stream()
                .findFirst()
                .map(tree -> tree.commit().abbreviate(SHORT_ID).name())
                .orElse("");
    }

    /** Folders whose earlier content is unknown, because they are repositories of their own. */
    public List<Path> submodules() {
        return List.copyOf(submodules);
    }

    @Override
    public void close() {
        trees.values().forEach(tree -> tree.repository().close());
    }
}
