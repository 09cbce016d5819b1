package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.ide.guard.SafeOutput;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A plan to be written somewhere else: all files of its folder, those with changes as they stand in
 * the window. Hidden files and folders are left out.
 *
 * @param root the folder it lies in
 * @param changed the texts that are not saved
 */
public record PlanCopy(Path root, Map<Path, String> changed) {

    /** There is something in the folder already. */
    public static final class NotEmpty extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** A plan as it stands now. */
    public static PlanCopy of(OpenPlan plan) {
        var changed = new LinkedHashMap<Path, String>();
        plan.files().stream()
                .filter(PlanFile::isDirty)
                .forEach(each -> changed.put(each.path(), each.document().get()));
        return new PlanCopy(plan.root(), changed);
    }

    /**
     * Writes it.
     *
     * @param folder made when it is not there
     * @throws NotEmpty when the folder holds anything; then nothing was written
     * @throws IOException when a file cannot be read or written
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new NotEmpty();
            }
        }
        Files.walkFileTree(root, new Copying(folder.toAbsolutePath().normalize()));
        for (var each : changed.entrySet()) {
            var bytes = each.getValue().getBytes(StandardCharsets.UTF_8);
            var file = folder.resolve(root.relativize(each.getKey()));
            Files.createDirectories(file.getParent());
            SafeOutput.write(file, out -> out.write(bytes));
        }
    }

    private final class Copying extends SimpleFileVisitor<Path> {

        private final Path folder;

        Copying(Path folder) {
            this.folder = folder;
        }

        private boolean isLeftOut(Path path) {
            boolean hidden = path.getFileName().toString().startsWith(".");
            return !path.equals(root) && hidden || path.equals(folder);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
                throws IOException {
            if (isLeftOut(from)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(folder.resolve(root.relativize(from)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path from, BasicFileAttributes attributes)
                throws IOException {
            if (!isLeftOut(from) && !changed.containsKey(from)) {
                // Its content alone: the copy of a write-protected file shall be written.
                try (var content = Files.newInputStream(from)) {
                    Files.copy(content, folder.resolve(root.relativize(from)));
                }
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
