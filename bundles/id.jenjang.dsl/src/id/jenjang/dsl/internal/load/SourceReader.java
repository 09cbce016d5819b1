package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.PlanArchive;
import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.ReadingProgress;
import id.jenjang.dsl.internal.DslMessages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads files strictly as UTF-8 and says plainly what is wrong with those that cannot be read. */
public final class SourceReader {

    /** Files above this size are refused: no plan a person wrote is that large. */
    static final int MAX_MEGABYTES = 16;

    private static final String EXTENSION = ".jenjang";

    /** Bytes of a character in UTF-8, at most; of two that belong together less. */
    private static final long LONGEST_CHARACTER = 3;

    private final DslMessages messages;

    /** A reader that explains failures with the given messages. */
    public SourceReader(DslMessages messages) {
        this.messages = messages;
    }

    /**
     * Reads all plan files of the given paths, each once, in the order of their names.
     *
     * @throws PlanLoadException when a path does not exist, is no plan file, or a folder holds none
     */
    public List<Source> read(Collection<Path> paths) throws PlanLoadException {
        return read(paths, ReadingProgress.NONE);
    }

    /**
     * The same, for somebody who waits.
     *
     * @param progress told of each file that has been read
     * @throws PlanLoadException when a path does not exist, is no plan file, or a folder holds none
     */
    public List<Source> read(Collection<Path> paths, ReadingProgress progress)
            throws PlanLoadException {
        var sources = new ArrayList<Source>();
        var files = planFiles(paths);
        for (var file : files) {
            sources.add(readPlanFile(file));
            progress.took(ReadingProgress.Step.READ, sources.size(), files.size());
        }
        return List.copyOf(sources);
    }

    private Collection<Path> planFiles(Collection<Path> paths) throws PlanLoadException {
        Map<Path, Path> files = new LinkedHashMap<>();
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw new PlanLoadException(messages.get("berkas.takada", path));
            }
            for (var file : Files.isDirectory(path) ? search(path) : List.of(planFile(path))) {
                files.putIfAbsent(file.toAbsolutePath().normalize(), file);
            }
        }
        return files.values();
    }

    /** A link may lead nowhere, and a file may go away after the folder was searched. */
    private Source readPlanFile(Path file) {
        var source = readFile(file);
        return source.text() == null && source.failure() == null
                ? Source.unreadable(file, messages.get("berkas.takada", file))
                : source;
    }

    /** The files of the disk; whether one exists is told without reading it. */
    public PlanFiles disk() {
        return new PlanFiles() {

            @Override
            public Source read(Path file) {
                return readFile(file);
            }

            @Override
            public boolean exists(Path file) {
                return Files.exists(file) && !Files.isDirectory(file);
            }
        };
    }

    /** The files of an archive. */
    public PlanFiles of(PlanArchive archive) {
        return new PlanFiles() {

            @Override
            public Source read(Path file) {
                return readFile(file, archive);
            }

            @Override
            public void goOn() {
                archive.goOn();
            }

            @Override
            public void parsed(int files, int all) {
                archive.parsed(files, all);
            }
        };
    }

    /** Reads one file; what does not exist or is a folder has no text and no failure. */
    public Source readFile(Path file) {
        try {
            if (!Files.exists(file) || Files.isDirectory(file)) {
                return Source.ofText(file, null);
            }
            long size = Files.size(file);
            return isTooLarge(size) ? tooLarge(file, size) : decode(file, Files.readAllBytes(file));
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    /** Reads one file of an archive; what it does not hold has no text and no failure. */
    public Source readFile(Path file, PlanArchive archive) {
        var text = archive.text(file);
        if (text.isPresent() && !isTooLarge(text.get().length() * LONGEST_CHARACTER)) {
            return Source.ofText(file, text.get());
        }
        try {
            var bytes = archive.read(file);
            if (bytes.isEmpty()) {
                return Source.ofText(file, null);
            }
            int size = bytes.get().length;
            return isTooLarge(size) ? tooLarge(file, size) : decode(file, bytes.get());
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    private static boolean isTooLarge(long size) {
        return size > MAX_MEGABYTES * 1024L * 1024L;
    }

    private Source tooLarge(Path file, long size) {
        return Source.unreadable(
                file, messages.get("berkas.besar", size / (1024 * 1024), MAX_MEGABYTES));
    }

    private Source unreadable(Path file, IOException failure) {
        return Source.unreadable(file, messages.get("berkas.takterbaca", file, reason(failure)));
    }

    private String reason(IOException failure) {
        return failure instanceof AccessDeniedException
                ? messages.get("berkas.izin")
                : failure.getMessage();
    }

    private static Path planFileOrNull(Path file) {
        return file.getFileName().toString().endsWith(EXTENSION) ? file : null;
    }

    private Path planFile(Path file) throws PlanLoadException {
        if (planFileOrNull(file) == null) {
            throw new PlanLoadException(messages.get("berkas.bukan", file));
        }
        return file;
    }

    private List<Path> search(Path folder) throws PlanLoadException {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new Search(folder, found));
        } catch (IOException e) {
            throw new PlanLoadException(messages.get("berkas.takterbaca", folder, reason(e)));
        }
        if (found.isEmpty()) {
            throw new PlanLoadException(messages.get("berkas.kosong", folder));
        }
        found.sort(null);
        return found;
    }

    private Source decode(Path file, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (!result.isError()) {
            return Source.ofText(file, out.flip().toString());
        }
        var before = out.flip().toString();
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        var sentence = messages.get("berkas.enkode", in.position(), guess(bytes));
        return new Source(file, null, sentence, in.position(), line, column);
    }

    private String guess(byte[] bytes) {
        boolean utf16 =
                bytes.length > 1
                        && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        return messages.get(utf16 ? "berkas.enkode.utf16" : "berkas.enkode.windows");
    }

    private static final class Search extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> found;

        Search(Path root, List<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(root) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (planFileOrNull(file) != null) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
