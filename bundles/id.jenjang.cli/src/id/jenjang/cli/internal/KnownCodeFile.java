package id.jenjang.cli.internal;

import id.jenjang.dsl.ide.complete.CodeList;
import id.jenjang.excel.KnownCodes;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The list of codes that an import is held against. */
record KnownCodeFile(Session session) {

    /**
     * Reads the list.
     *
     * @param named the file the user names; null for the one in the plan's folder
     * @param folder the plan's folder
     * @return null when there is none
     * @throws CommandFailure when the file cannot be read, or has lines that are none
     */
    KnownCodes read(Path named, Path folder) throws CommandFailure {
        var file = named == null ? folder.resolve(CodeList.FILE) : named;
        if (named == null && !Files.exists(file)) {
            return null;
        }
        var list = CodeList.parse(text(file));
        if (!list.wrong().isEmpty()) {
            throw new CommandFailure(
                    session.text("import.codes.line", file, list.wrong().getFirst()));
        }
        if (list.size() == 0) {
            throw new CommandFailure(session.text("import.codes.none", file));
        }
        return list::name;
    }

    private String text(Path file) throws CommandFailure {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new CommandFailure(session.text("import.codes.text", file));
        } catch (IOException e) {
            var reason = new FailureReason(session.messages()).of(e);
            throw new CommandFailure(session.text("import.unreadable", file, reason));
        }
    }
}
