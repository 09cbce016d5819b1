package id.jenjang.cli.internal;

import id.jenjang.dsl.ide.guard.OutputIsFolderException;
import id.jenjang.report.docx.DocxArchive;
import id.jenjang.report.docx.DocxFigures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Word file that a command is given, perhaps edited by people, perhaps no Word file at all.
 *
 * @param session for saying what is wrong with it
 * @param path the file
 */
record WordFile(Session session, Path path) {

    /**
     * Reads its figures.
     *
     * @throws CommandFailure when it cannot be read, or does not know what it was printed from
     */
    DocxFigures figures() throws CommandFailure {
        var figures = read();
        if (figures.printed().isEmpty() && figures.provenance().isEmpty()) {
            throw new CommandFailure(session.text("word.no-trace", path));
        }
        if (figures.standing().isEmpty() && !figures.printed().isEmpty()) {
            throw new CommandFailure(session.text("word.no-controls", path));
        }
        return figures;
    }

    private DocxFigures read() throws CommandFailure {
        try {
            if (Files.isDirectory(path)) {
                throw new OutputIsFolderException(path.toString());
            }
            return DocxFigures.read(DocxArchive.read(path));
        } catch (IOException e) {
            throw new CommandFailure(
                    session.text(
                            "failure.read", path, new FailureReason(session.messages()).of(e)));
        }
    }
}
