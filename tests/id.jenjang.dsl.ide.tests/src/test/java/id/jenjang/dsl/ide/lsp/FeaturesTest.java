package id.jenjang.dsl.ide.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Each service through the server, at the place of a cursor written as {@code |}. */
class FeaturesTest {

    private static final String AGENCY = "instansi Dinkes \"Dinas Kesehatan\" {}\n";

    @TempDir Path folder;
    private Path agency;
    private Path file;
    private Client client;

    @BeforeEach
    void start() throws Exception {
        agency = Files.writeString(folder.resolve("a.jenjang"), AGENCY);
        file = folder.resolve("b.jenjang");
        client = Client.in(folder);
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
    }

    /** Opens a text at whose cursor something is asked. */
    private Position open(String marked) {
        int at = marked.indexOf('|');
        client.open(file, marked.replace("|", ""));
        var before = marked.substring(0, at);
        return new Position(
                (int) before.chars().filter(c -> c == '\n').count(),
                at - before.lastIndexOf('\n') - 1);
    }

    private static Range range(int line, int from, int to) {
        return new Range(new Position(line, from), new Position(line, to));
    }

    @Test
    void completionOffersNamesAndTemplates() throws Exception {
        var items = complete("program P1 \"Program Satu\" untuk |\n");
        var dinkes =
                items.stream()
                        .filter(each -> each.getLabel().equals("Dinkes"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(new TextEdit(range(0, 32, 32), "Dinkes"), dinkes.getTextEdit().getLeft());
        assertEquals("Dinas Kesehatan", dinkes.getDetail().replaceAll(".*: ", ""));
    }

    @Test
    void templatesPlaceTheCursor() throws Exception {
        var template =
                complete("prog|").stream()
                        .filter(each -> each.getInsertTextFormat() == InsertTextFormat.Snippet)
                        .filter(each -> each.getLabel().startsWith("program"))
                        .findFirst()
                        .orElseThrow();
        var text = template.getTextEdit().getLeft().getNewText();
        assertTrue(text.contains("${1:"), text);
        assertEquals(range(0, 0, 4), template.getTextEdit().getLeft().getRange());
    }

    @Test
    void editorsWithoutTabStopsGetTheWords() throws Exception {
        client.close();
        client = new Client();
        client.greet(null, null, false, folder);
        var items = complete("prog|");
        assertTrue(
                items.stream()
                        .allMatch(each -> each.getInsertTextFormat() == InsertTextFormat.PlainText),
                items::toString);
        var word =
                items.stream()
                        .filter(each -> each.getLabel().equals("program"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(new TextEdit(range(0, 0, 4), "program "), word.getTextEdit().getLeft());
    }

    private List<CompletionItem> complete(String marked) throws Exception {
        var at = open(marked);
        return Client.get(
                        client.server
                                .getTextDocumentService()
                                .completion(new CompletionParams(Client.document(file), at)))
                .getRight()
                .getItems();
    }

    @Test
    void theFormOfAStatementIsShown() throws Exception {
        var at = open("program P1 |");
        var help =
                Client.get(
                        client.server
                                .getTextDocumentService()
                                .signatureHelp(new SignatureHelpParams(Client.document(file), at)));
        var form = help.getSignatures().getFirst();
        assertTrue(form.getLabel().startsWith("program "), form.getLabel());
        var active = form.getParameters().get(help.getActiveParameter()).getLabel().getRight();
        assertTrue(active.getFirst() > "program".length(), help::toString);
    }

    @Test
    void whatStandsAtAPlaceIsTold() throws Exception {
        var at = open("program P1 \"Program Satu\" untuk Din|kes\n");
        var hover =
                Client.get(
                        client.server
                                .getTextDocumentService()
                                .hover(new HoverParams(Client.document(file), at)));
        var text = hover.getContents().getRight().getValue();
        assertTrue(text.contains("Dinas Kesehatan"), text);
        assertEquals(range(0, 32, 38), hover.getRange());
    }

    @Test
    void namesLeadToEachOther() throws Exception {
        var at = open("program P1 \"Program Satu\" untuk Din|kes\n");
        var service = client.server.getTextDocumentService();
        var definition =
                Client.get(service.definition(new DefinitionParams(Client.document(file), at)))
                        .getLeft();
        assertEquals(agency.toUri().toString(), definition.getFirst().getUri());
        assertEquals(range(0, 9, 15), definition.getFirst().getRange());
        var context = new ReferenceContext(false);
        var references =
                Client.get(
                        service.references(
                                new ReferenceParams(Client.document(file), at, context)));
        assertEquals(1, references.size());
        assertEquals(range(0, 32, 38), references.getFirst().getRange());
        var here =
                Client.get(
                        service.documentHighlight(
                                new DocumentHighlightParams(Client.document(file), at)));
        assertEquals(range(0, 32, 38), here.getFirst().getRange());
    }

    @Test
    void renamingReachesFilesNobodyHasOpen() throws Exception {
        var at = open("program P1 \"Program Satu\" untuk Din|kes\n");
        var service = client.server.getTextDocumentService();
        var prepared =
                Client.get(
                                service.prepareRename(
                                        new PrepareRenameParams(Client.document(file), at)))
                        .getSecond();
        assertEquals("Dinkes", prepared.getPlaceholder());
        assertEquals(range(0, 32, 38), prepared.getRange());
        var edit = Client.get(service.rename(new RenameParams(Client.document(file), at, "DKK")));
        assertEquals(
                List.of(new TextEdit(range(0, 9, 15), "DKK")),
                edit.getChanges().get(agency.toUri().toString()));
        assertEquals(
                List.of(new TextEdit(range(0, 32, 38), "DKK")),
                edit.getChanges().get(file.toUri().toString()));
        var refused =
                assertThrows(
                        ExecutionException.class,
                        () ->
                                Client.get(
                                        service.rename(
                                                new RenameParams(
                                                        Client.document(file), at, "P1"))));
        assertTrue(refused.getCause().getMessage().contains("P1"), refused::toString);
        assertNull(
                Client.get(
                        service.prepareRename(
                                new PrepareRenameParams(
                                        Client.document(file), new Position(0, 2)))));
    }

    @Test
    void aFileHasAnOutlineFoldsAndColours() throws Exception {
        var at = open("program P1 \"Satu\" {\n  indikator I1 \"Angka\" satuan |\"%\"\n}\n");
        var service = client.server.getTextDocumentService();
        var outline =
                Client.get(service.documentSymbol(new DocumentSymbolParams(Client.document(file))))
                        .getFirst()
                        .getRight();
        assertEquals("P1 · Satu", outline.getName());
        assertEquals("I1 · Angka", outline.getChildren().getFirst().getName());
        assertEquals(range(1, 12, 14), outline.getChildren().getFirst().getSelectionRange());
        var folds =
                Client.get(
                        service.foldingRange(new FoldingRangeRequestParams(Client.document(file))));
        assertEquals(0, folds.getFirst().getStartLine());
        assertEquals(1, folds.getFirst().getEndLine());
        var around =
                Client.get(
                        service.selectionRange(
                                new SelectionRangeParams(Client.document(file), List.of(at))));
        assertEquals(1, around.getFirst().getRange().getStart().getLine());
        assertEquals(0, around.getFirst().getParent().getRange().getStart().getLine());
        var colours =
                Client.get(
                        service.semanticTokensFull(
                                new SemanticTokensParams(Client.document(file))));
        // program: keyword; P1: a variable, defined.
        assertEquals(List.of(0, 0, 7, 0, 0, 0, 8, 2, 2, 1), colours.getData().subList(0, 10));
    }

    @Test
    void elementsAreFoundInTheWholePlan() throws Exception {
        var found =
                Client.get(
                                client.server
                                        .getWorkspaceService()
                                        .symbol(new WorkspaceSymbolParams("kesehatan")))
                        .getRight();
        assertEquals("Dinkes Dinas Kesehatan", found.getFirst().getName());
        assertEquals(agency.toUri().toString(), found.getFirst().getLocation().getLeft().getUri());
    }

    @Test
    void theFinishedLineIsLaidOut() throws Exception {
        var at = open("program   P1  \"Program Satu\"\n|\nprogram   P2  \"Dua\"\n");
        var edits =
                Client.get(
                        client.server
                                .getTextDocumentService()
                                .onTypeFormatting(
                                        new DocumentOnTypeFormattingParams(
                                                Client.document(file),
                                                new FormattingOptions(2, true),
                                                at,
                                                "\n")));
        assertEquals(
                List.of(new TextEdit(range(0, 7, 10), " "), new TextEdit(range(0, 12, 14), " ")),
                edits);
    }

    @Test
    void figuresStandBesideTheText() throws Exception {
        var at =
                open(
                        """
                        renstra RS "Renstra" untuk Dinkes periode 2021-2026 {
                          tujuan T1 "Sehat" {
                            sasaran S1 "Warga |sehat" {
                              indikator I1 "Angka" satuan "%" { target 2023: 80 }
                            }
                          }
                        }
                        program P1 "Satu" mendukung S1
                        pengukuran 2023 untuk Dinkes { I1: realisasi 60 }
                        """);
        var service = client.server.getTextDocumentService();
        var lens = new CodeLensParams(Client.document(file));
        client.figures(
                () -> service.codeLens(lens),
                all ->
                        all.stream()
                                .map(each -> each.getCommand().getTitle())
                                .anyMatch(each -> each.startsWith("capaian 2023: 75")));
        var hints =
                Client.get(
                        service.inlayHint(
                                new InlayHintParams(
                                        Client.document(file),
                                        new Range(new Position(0, 0), new Position(99, 0)))));
        assertTrue(
                hints.stream().anyMatch(each -> each.getLabel().getLeft().contains("75")),
                hints::toString);
        var goal =
                Client.get(
                                service.prepareCallHierarchy(
                                        new CallHierarchyPrepareParams(Client.document(file), at)))
                        .getFirst();
        assertTrue(goal.getName().startsWith("S1"), goal::toString);
        var supporters =
                Client.get(
                                service.callHierarchyIncomingCalls(
                                        new CallHierarchyIncomingCallsParams(goal)))
                        .stream()
                        .map(each -> each.getFrom().getName())
                        .toList();
        assertTrue(
                supporters.stream().anyMatch(each -> each.startsWith("P1")), supporters::toString);
        var supported =
                Client.get(
                                service.callHierarchyOutgoingCalls(
                                        new CallHierarchyOutgoingCallsParams(goal)))
                        .stream()
                        .map(each -> each.getTo().getName())
                        .toList();
        assertTrue(supported.stream().anyMatch(each -> each.startsWith("T1")), supported::toString);
    }
}
