package id.jenjang.dsl.ide.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the cursor goes once a fix has been made. */
class GoingOnTest {

    private static final String AGENCY = "instansi I \"Dinas Kesehatan\" {}\n";

    @TempDir Path folder;

    private Path file(String name, String text) throws Exception {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void whoeverMakesAnElementIsTakenToWhatIsToBeWritten() throws Exception {
        file("a.jenjang", AGENCY);
        var text = "rpjmd R \"R\" untuk TakAda periode 2021-2026 {\n}\n";
        var plan = file("b.jenjang", text);
        try (var client = Client.in(folder)) {
            client.open(plan, text);
            int at = text.indexOf("TakAda");
            var actions =
                    Client.get(
                            client.server
                                    .getTextDocumentService()
                                    .codeAction(
                                            new CodeActionParams(
                                                    Client.document(plan),
                                                    new Range(
                                                            new Position(0, at),
                                                            new Position(0, at)),
                                                    new CodeActionContext(List.of()))));
            var make =
                    actions.stream()
                            .map(Either::getRight)
                            .filter(each -> each.getEdit() != null && each.getCommand() != null)
                            .findFirst()
                            .orElseThrow();
            Client.get(
                    client.server
                            .getWorkspaceService()
                            .executeCommand(
                                    new ExecuteCommandParams(
                                            make.getCommand().getCommand(),
                                            make.getCommand().getArguments())));
            var shown = client.shown.getFirst();
            var file = Path.of(URI.create(shown.getUri()));
            var edits = make.getEdit().getChanges().get(shown.getUri());
            assertEquals(1, edits.size());
            var written =
                    applied(file.equals(plan) ? text : AGENCY, edits.getFirst()).lines().toList();
            var stretch = shown.getSelection();
            assertEquals(stretch.getStart().getLine(), stretch.getEnd().getLine());
            var selected =
                    written.get(stretch.getStart().getLine())
                            .substring(
                                    stretch.getStart().getCharacter(),
                                    stretch.getEnd().getCharacter());
            assertTrue(edits.getFirst().getNewText().contains(selected), selected);
            assertFalse(selected.isBlank());
        }
    }

    private static String applied(String text, TextEdit edit) {
        int from = offset(text, edit.getRange().getStart());
        int to = offset(text, edit.getRange().getEnd());
        return text.substring(0, from) + edit.getNewText() + text.substring(to);
    }

    private static int offset(String text, Position place) {
        int at = 0;
        for (int line = 0; line < place.getLine(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + place.getCharacter();
    }
}
