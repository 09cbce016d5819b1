package id.jenjang.workbench.internal.guard;

import id.jenjang.dsl.ide.guard.FileText;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at the files of a plan now and then: those whose date or size has changed are read and
 * compared with what is known of them. It asks the disk instead of waiting to be told, because
 * shared drives tell nothing. Used by one thread at a time, not the user interface's.
 */
final class DiskWatch {

    private static final String PLAN = ".jenjang";

    private final Path root;
    private final Map<Path, Stamp> stamps = new HashMap<>();
    private final Set<Path> missing = new HashSet<>();
    private Map<Path, Optional<Stamp>> beside = Map.of();

    /** What tells without reading that a file may have changed. */
    private record Stamp(FileTime time, long size) {}

    DiskWatch(Path root) {
        this.root = root;
    }

    /**
     * What has changed since the last look.
     *
     * @param known the text of each file of the plan as the workbench last read or wrote it
     * @throws IOException when the folder cannot be looked at; later it may be
     */
    List<DiskChange> look(Map<Path, String> known) throws IOException {
        var seen = stamps(known);
        var changes = new ArrayList<DiskChange>();
        for (var each : seen.entrySet()) {
            var file = each.getKey();
            missing.remove(file);
            if (each.getValue().equals(stamps.get(file))) {
                continue;
            }
            var text = FileText.read(file);
            boolean same =
                    text instanceof FileText.Utf8 utf8 && utf8.text().equals(known.get(file));
            if (!same) {
                changes.add(new DiskChange(file, text));
            }
        }
        for (var file : known.keySet()) {
            // Programs that replace a file may leave it out for a moment: gone is what stays away.
            // A file nobody has saved yet was never there.
            boolean was = stamps.containsKey(file) || !known.get(file).isEmpty();
            if (!seen.containsKey(file) && was) {
                if (missing.remove(file)) {
                    changes.add(new DiskChange(file, null));
                } else {
                    missing.add(file);
                    seen.put(file, stamps.get(file));
                }
            }
        }
        missing.retainAll(known.keySet());
        stamps.clear();
        stamps.putAll(seen);
        return changes;
    }

    /**
     * Which of the files that the plan names, such as pictures and narratives, are other ones than
     * those it has read, or have come or gone.
     *
     * @param named those nobody has open, with the sizes they had; they may not be there
     */
    Set<Path> lookBeside(Map<Path, Optional<Long>> named) {
        var changed = new HashSet<Path>();
        var seen = new HashMap<Path, Optional<Stamp>>();
        for (var each : named.entrySet()) {
            var file = each.getKey();
            var now = stamp(file);
            seen.put(file, now);
            boolean same = now.map(Stamp::size).equals(each.getValue());
            if (!same || !beside.getOrDefault(file, now).equals(now)) {
                changed.add(file);
            }
        }
        beside = seen;
        return changed;
    }

    private static Optional<Stamp> stamp(Path file) {
        try {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(now.lastModifiedTime(), now.size()));
        } catch (IOException gone) {
            // The plan says so where it names the file.
            return Optional.empty();
        }
    }

    private Map<Path, Stamp> stamps(Map<Path, String> known) throws IOException {
        var stamps = new LinkedHashMap<Path, Stamp>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
                        boolean hidden = !dir.equals(root) && isHidden(dir);
                        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                        boolean plan = file.toString().endsWith(PLAN) && !isHidden(file);
                        if (plan || known.containsKey(file)) {
                            stamps.put(file, new Stamp(a.lastModifiedTime(), a.size()));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone)
                            throws IOException {
                        if (gone instanceof NoSuchFileException && !file.equals(root)) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw gone;
                    }
                });
        return stamps;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
