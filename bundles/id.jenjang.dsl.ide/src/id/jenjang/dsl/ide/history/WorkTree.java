package id.jenjang.dsl.ide.history;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A checked-out folder as it was in one commit.
 *
 * @param checkout the folder
 * @param commit the commit
 */
record WorkTree(Checkout checkout, RevCommit commit) {

    private static final String EXTENSION = ".jenjang";

    /** Links that lead on to links are followed so often, and no further. */
    private static final int MOST_LINKS = 5;

    Path root() {
        return checkout.root();
    }

    /**
     * The plan files of a folder, or the one file itself, by their paths below it.
     *
     * @param place a folder or file below the root, without symbolic links
     * @param submodules receives the folders below it that belong to other repositories
     */
    List<Path> planFiles(Path place, List<Path> submodules) throws IOException {
        var found = new ArrayList<Path>();
        try (var walk = new TreeWalk(checkout.repository())) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            var name = checkout.name(place);
            if (!name.isEmpty()) {
                walk.setFilter(PathFilter.create(name));
            }
            while (walk.next()) {
                var below = place.relativize(root().resolve(walk.getPathString()));
                if (walk.getFileMode(0) == FileMode.GITLINK) {
                    submodules.add(below);
                } else if (walk.getPathString().endsWith(EXTENSION) && !isHidden(below)) {
                    found.add(below);
                }
            }
        }
        return found;
    }

    /** The loader leaves hidden folders out; the named folder itself may be one. */
    private static boolean isHidden(Path file) {
        for (int i = 0; i < file.getNameCount() - 1; i++) {
            if (file.getName(i).toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** The content of a file, without any conversion of line ends; empty when it was not there. */
    Optional<byte[]> read(Path file) throws IOException {
        return read(file, MOST_LINKS);
    }

    private Optional<byte[]> read(Path file, int links) throws IOException {
        if (!file.startsWith(root()) || file.equals(root())) {
            return Optional.empty();
        }
        try (var walk =
                TreeWalk.forPath(checkout.repository(), checkout.name(file), commit.getTree())) {
            if (walk == null || links == 0) {
                return Optional.empty();
            }
            var mode = walk.getFileMode(0);
            if (mode == FileMode.TREE || mode == FileMode.GITLINK) {
                return Optional.empty();
            }
            var bytes = bytes(walk.getObjectId(0));
            if (mode != FileMode.SYMLINK) {
                return Optional.of(bytes);
            }
            var target = new String(bytes, StandardCharsets.UTF_8);
            return read(file.resolveSibling(target).normalize(), links - 1);
        }
    }

    private byte[] bytes(ObjectId blob) throws IOException {
        return checkout.repository().open(blob).getBytes();
    }
}
