package id.jenjang.dsl.ide.guard;

import id.jenjang.dsl.ide.internal.Sentences;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;

/** Says in the user's words why the system refused to read or write. */
public final class DiskReason {

    private static final List<SystemWords> SYSTEM_WORDS =
            List.of(
                    new SystemWords("reason.full", "no space left", "not enough space", "quota"),
                    new SystemWords("reason.read-only", "read-only file system"),
                    new SystemWords("reason.denied", "operation not permitted"),
                    new SystemWords("reason.in-use", "used by another process"),
                    new SystemWords("reason.name-too-long", "too long"),
                    new SystemWords("reason.parent-not-folder", "not a directory"));

    private final Sentences sentences;

    private record SystemWords(String reason, List<String> words) {

        SystemWords(String reason, String... words) {
            this(reason, List.of(words));
        }
    }

    /** Reasons in one language: English for "en", else Indonesian. */
    public DiskReason(Locale locale) {
        sentences = new Sentences(DiskReason.class, locale);
    }

    /** The reason as part of a sentence, without a full stop. */
    public String of(IOException failure) {
        return switch (failure) {
            case OutputIsFolderException folder -> sentences.get("reason.folder");
            case NoSuchFileException missing -> sentences.get("reason.missing", missing.getFile());
            case AccessDeniedException denied -> sentences.get("reason.denied");
            case LeftoversException leftovers -> sentences.get("reason.leftovers");
            case FileAlreadyExistsException taken -> sentences.get("reason.taken");
            case NotDirectoryException file -> sentences.get("reason.not-folder", file.getFile());
            default -> bySystemText(failure);
        };
    }

    /** Java passes these on as the system's own English words only. */
    private String bySystemText(IOException failure) {
        var words =
                failure instanceof FileSystemException detailed
                        ? detailed.getReason()
                        : failure.getMessage();
        var lower = words == null ? "" : words.toLowerCase(Locale.ROOT);
        for (var each : SYSTEM_WORDS) {
            if (each.words().stream().anyMatch(lower::contains)) {
                return sentences.get(each.reason());
            }
        }
        return words == null ? failure.getClass().getSimpleName() : words;
    }
}
