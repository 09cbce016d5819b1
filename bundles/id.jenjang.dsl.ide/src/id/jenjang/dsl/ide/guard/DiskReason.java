package id.jenjang.dsl.ide.guard;

import id.jenjang.dsl.ide.internal.Sentences;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Says in the user's words why the system refused to read or write. */
public final class DiskReason {

    private final Sentences sentences;

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
            case FileAlreadyExistsException leftovers -> sentences.get("reason.leftovers");
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
        if (lower.contains("no space left")
                || lower.contains("not enough space")
                || lower.contains("quota")) {
            return sentences.get("reason.full");
        }
        if (lower.contains("read-only file system")) {
            return sentences.get("reason.read-only");
        }
        if (lower.contains("too long")) {
            return sentences.get("reason.name-too-long");
        }
        if (lower.contains("not a directory")) {
            return sentences.get("reason.parent-not-folder");
        }
        return words == null ? failure.getClass().getSimpleName() : words;
    }
}
