package id.jenjang.dsl.ide.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The server as a real client meets it, over pipes. */
class JenjangServerTest {

    private static final String AGENCY = "instansi I \"Dinas Kesehatan\" {}\n";
    private static final String PROGRAM = "program P1 \"Program Satu\" untuk I\n";
    private static final String DOUBLE_BLANK = "program P1 \"Program  Satu\" untuk I\n";

    @TempDir Path folder;

    private Path file(String name, String text) throws Exception {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void touched(Client client, Path... files) {
        client.server
                .getWorkspaceService()
                .didChangeWatchedFiles(
                        new DidChangeWatchedFilesParams(
                                java.util.Arrays.stream(files)
                                        .map(
                                                each ->
                                                        new FileEvent(
                                                                each.toUri().toString(),
                                                                FileChangeType.Changed))
                                        .toList()));
    }

    @Test
    void findingsOfFilesNobodyHasOpenAreTold() throws Exception {
        file("a.jenjang", AGENCY);
        var program = file("rencana kerja/program é.jenjang", DOUBLE_BLANK);
        try (var client = Client.in(folder)) {
            var found = client.awaitRules(program, "J405").getFirst();
            assertEquals(DiagnosticSeverity.Information, found.getSeverity());
            assertEquals(new Range(new Position(0, 11), new Position(0, 26)), found.getRange());
            assertEquals("jenjang", found.getSource());
            assertTrue(found.getMessage().getLeft().contains("P1 memuat spasi"), found::toString);
        }
    }

    @Test
    void whatIsTypedIsTold() throws Exception {
        var agency = file("a.jenjang", AGENCY);
        var program = file("b.jenjang", PROGRAM);
        try (var client = Client.in(folder)) {
            client.open(program, PROGRAM);
            client.awaitRules(program);
            client.change(program, new Position(0, 32), new Position(0, 33), "J");
            var missing = client.awaitRules(program, "S003").getFirst();
            assertEquals(new Range(new Position(0, 32), new Position(0, 33)), missing.getRange());
            client.open(agency, AGENCY);
            client.change(agency, AGENCY.replace(" I ", " J "));
            client.awaitRules(program);
            client.change(program, new Position(0, 0), new Position(0, 7), "proogram");
            client.awaitRules(program, "S001");
            var told = client.awaitTold(program, each -> each.getVersion() == 3);
            assertEquals(List.of("S001"), Client.rules(told.getDiagnostics()));
        }
    }

    @Test
    void earlierFindingsMoveAlongWhileATextIsBroken() throws Exception {
        file("a.jenjang", AGENCY);
        var program = file("b.jenjang", DOUBLE_BLANK);
        try (var client = Client.in(folder)) {
            client.open(program, DOUBLE_BLANK);
            client.awaitRules(program, "J405");
            client.change(program, new Position(0, 0), new Position(0, 0), "tangga {\n");
            var both =
                    client.await(
                            program,
                            each -> Client.rules(each).containsAll(List.of("S001", "J405")));
            var moved =
                    both.stream().filter(each -> each.getCode().getLeft().equals("J405")).toList();
            assertEquals(1, moved.getFirst().getRange().getStart().getLine());
        }
    }

    @Test
    void changesAreAppliedInTheUnitsOfTheProtocol() throws Exception {
        var file = folder.resolve("a.jenjang");
        try (var client = Client.in(folder)) {
            client.open(file, "// \uD83D\uDE00 dua satuan\r\ninstansi I \"D\" {}\r\n// x\r\n");
            client.awaitRules(file);
            client.change(
                    file,
                    2,
                    // Behind the picture, which counts as two; then a line that is too long.
                    new TextDocumentContentChangeEvent(
                            new Range(new Position(0, 5), new Position(0, 99)), ""),
                    new TextDocumentContentChangeEvent(
                            new Range(new Position(1, 8), new Position(1, 9)), "   "));
            var edits =
                    Client.get(
                            client.server
                                    .getTextDocumentService()
                                    .formatting(
                                            new DocumentFormattingParams(
                                                    Client.document(file),
                                                    new FormattingOptions(2, true))));
            var gap = new Range(new Position(1, 8), new Position(1, 11));
            assertEquals(List.of(new TextEdit(gap, " ")), edits);
        }
    }

    @Test
    void changesOutOfOrderOrOfFilesNotOpenAreLeftUndone() throws Exception {
        var file = file("a.jenjang", AGENCY);
        try (var client = Client.in(folder)) {
            client.change(file, 5, new TextDocumentContentChangeEvent("tangga {"));
            assertTrue(client.awaitLog("a.jenjang").contains("belum dibuka"));
            client.open(file, AGENCY);
            client.change(file, 1, new TextDocumentContentChangeEvent("tangga {"));
            assertTrue(client.awaitLog("versi 1").contains("sudah versi 1"));
            client.change(file, 7, new TextDocumentContentChangeEvent("tangga {"));
            client.awaitRules(file, "S001");
        }
    }

    @Test
    void theDiskIsFollowedButForWhatIsOpen() throws Exception {
        var agency = file("a.jenjang", AGENCY);
        var program = file("b.jenjang", PROGRAM);
        try (var client = Client.in(folder)) {
            client.open(program, PROGRAM);
            client.awaitRules(program);
            Files.writeString(program, "tangga {");
            Files.writeString(agency, AGENCY.replace(" I ", " J "));
            touched(client, program, agency);
            client.awaitRules(program, "S003");
            client.close(program);
            client.awaitRules(program, "S001");
            Files.delete(program);
            Files.delete(agency);
            touched(client, folder);
            client.awaitRules(program);
        }
    }

    @Test
    void aNarrativeIsFollowedOnDiskAndInTheEditor() throws Exception {
        file(
                "a.jenjang",
                AGENCY + "laporan LKjIP 2023 untuk I { bagian \"1.1 Latar\" dari \"t.md\" }\n");
        var narrative = file("t.md", "Ada {IKU9.capaian} di sini.\n");
        try (var client = Client.in(folder)) {
            var found = client.await(narrative, each -> !each.isEmpty());
            assertEquals(0, found.getFirst().getRange().getStart().getLine());
            client.open(narrative, "\n\nAda {IKU9.capaian} di sini.\n");
            client.await(
                    narrative,
                    each ->
                            !each.isEmpty()
                                    && each.getFirst().getRange().getStart().getLine() == 2);
            client.change(narrative, new Position(2, 4), new Position(2, 18), "nilai");
            client.awaitRules(narrative);
            client.close(narrative);
            client.await(narrative, each -> !each.isEmpty());
            Files.writeString(narrative, "Tidak ada.\n");
            touched(client, narrative);
            client.awaitRules(narrative);
        }
    }

    @Test
    void aByteOrderMarkOnDiskCountsForNothing() throws Exception {
        var file = file("a.jenjang", "\uFEFFprogram P1 \"Program  Satu\"\n");
        try (var client = Client.in(folder)) {
            var found =
                    client.await(file, each -> Client.rules(each).contains("J405")).stream()
                            .filter(each -> each.getCode().getLeft().equals("J405"))
                            .toList();
            assertEquals(new Position(0, 11), found.getFirst().getRange().getStart());
        }
    }

    @Test
    void plansSideBySideDoNotMix() throws Exception {
        file("satu/a.jenjang", AGENCY);
        var one = file("satu/lagi/b.jenjang", PROGRAM);
        var two = file("dua/b.jenjang", PROGRAM.replace("P1", "P2").replace("Satu", "Dua"));
        try (var client = Client.in(folder)) {
            client.awaitRules(two, "S003");
            client.server
                    .getWorkspaceService()
                    .didChangeConfiguration(
                            new DidChangeConfigurationParams(
                                    JsonParser.parseString("{\"jenjang\":{\"rencana\":[\".\"]}}")));
            client.awaitRules(two);
            // That only took back what was said of two plans; this is what is found in the one.
            var summary =
                    (Map<?, ?>)
                            Client.get(
                                    client.server
                                            .getWorkspaceService()
                                            .executeCommand(
                                                    new ExecuteCommandParams(
                                                            "jenjang.periksa", List.of())));
            assertEquals(
                    "0 galat, 0 peringatan, 0 catatan dalam 3 berkas.", summary.get("kalimat"));
            assertFalse(client.wasTold(one));
        }
    }

    @Test
    void foldersComeAndGo() throws Exception {
        file("satu/a.jenjang", AGENCY);
        var two = file("dua/b.jenjang", DOUBLE_BLANK + AGENCY);
        try (var client = Client.in(folder.resolve("satu"))) {
            var added = new WorkspaceFolder(folder.resolve("dua").toUri().toString(), "dua");
            var service = client.server.getWorkspaceService();
            service.didChangeWorkspaceFolders(
                    new DidChangeWorkspaceFoldersParams(
                            new WorkspaceFoldersChangeEvent(List.of(added), List.of())));
            client.awaitRules(two, "J405");
            service.didChangeWorkspaceFolders(
                    new DidChangeWorkspaceFoldersParams(
                            new WorkspaceFoldersChangeEvent(List.of(), List.of(added))));
            client.awaitRules(two);
        }
    }

    @Test
    void aFileOutsideOfAllFoldersIsAPlanWithItsNeighbours() throws Exception {
        file("a.jenjang", AGENCY);
        file("dalam/c.jenjang", "tangga {");
        var program = file("b.jenjang", PROGRAM);
        try (var client = Client.in()) {
            client.open(program, DOUBLE_BLANK);
            client.awaitRules(program, "J405");
            assertFalse(client.wasTold(folder.resolve("dalam/c.jenjang")));
        }
    }

    @Test
    void fixesAreOfferedAndMade() throws Exception {
        file("a.jenjang", AGENCY);
        var program = file("b.jenjang", DOUBLE_BLANK);
        try (var client = Client.in(folder)) {
            client.open(program, DOUBLE_BLANK);
            client.awaitRules(program, "J405");
            var actions =
                    Client.get(
                            client.server
                                    .getTextDocumentService()
                                    .codeAction(
                                            new CodeActionParams(
                                                    Client.document(program),
                                                    new Range(
                                                            new Position(0, 12),
                                                            new Position(0, 12)),
                                                    new CodeActionContext(List.of()))));
            var fix = actions.getFirst().getRight();
            assertEquals(CodeActionKind.QuickFix, fix.getKind());
            assertEquals(
                    "Program Satu",
                    fix.getEdit()
                            .getChanges()
                            .get(program.toUri().toString())
                            .getFirst()
                            .getNewText());
            var all = actions.getLast().getRight();
            assertEquals(CodeActionKind.SourceFixAll, all.getKind());
            var made =
                    Client.get(
                            client.server
                                    .getWorkspaceService()
                                    .executeCommand(
                                            new ExecuteCommandParams(
                                                    all.getCommand().getCommand(),
                                                    all.getCommand().getArguments())));
            assertEquals(1.0, ((Number) made).doubleValue());
            var edit =
                    client.applied
                            .getFirst()
                            .getEdit()
                            .getChanges()
                            .get(program.toUri().toString());
            assertEquals("", edit.getFirst().getNewText());
        }
    }

    @Test
    void aCheckIsSummedUp() throws Exception {
        file("a.jenjang", AGENCY + DOUBLE_BLANK + "tangga {");
        try (var client = new Client()) {
            var options = new JsonObject();
            options.addProperty("halamanAturan", "file:///aturan");
            client.greet("en-GB", options, folder);
            var found = client.await(folder.resolve("a.jenjang"), each -> each.size() == 2);
            assertEquals("file:///aturan/J405.md", found.getFirst().getCodeDescription().getHref());
            var summary =
                    Client.get(
                            client.server
                                    .getWorkspaceService()
                                    .executeCommand(
                                            new ExecuteCommandParams(
                                                    "jenjang.periksa", List.of())));
            assertEquals(
                    "1 errors, 0 warnings, 1 notes in 1 files.",
                    ((Map<?, ?>) summary).get("kalimat"));
        }
    }

    @Test
    void thePageIsThatOfTheTextInTheEditor() throws Exception {
        var file = file("a.jenjang", AGENCY);
        try (var client = Client.in(folder)) {
            client.open(file, AGENCY);
            client.change(file, AGENCY.replace("Kesehatan", "Sosial"));
            assertEquals("Dinas Sosial", Client.get(page(client, file)));
            client.change(file, "");
            var none = assertThrows(ExecutionException.class, () -> Client.get(page(client, file)));
            assertEquals("Tidak ada instansi.", none.getCause().getMessage());
        }
    }

    private static CompletableFuture<Object> page(Client client, Path file) {
        return client.server
                .getWorkspaceService()
                .executeCommand(
                        new ExecuteCommandParams(
                                "jenjang.halaman", List.of(file.toUri().toString())));
    }

    @Test
    void nonsenseIsRefusedAndForgotten() throws Exception {
        var file = file("a.jenjang", AGENCY);
        try (var client = Client.in(folder)) {
            client.sendRaw("Content-Length: 12\r\n\r\n{\"bukan json".getBytes());
            client.sendRaw("Content-Length: banyak\r\n\r\n".getBytes());
            client.sendRaw("halo\r\n\r\n".getBytes());
            raw(client, "{\"jsonrpc\":\"2.0\",\"id\":901,\"method\":\"tidak/ada\"}");
            raw(client, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":7}");
            raw(client, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{}}");
            raw(
                    client,
                    "{\"jsonrpc\":\"2.0\",\"id\":902,\"method\":\"textDocument/formatting\",\"params\":null}");
            var unknown =
                    assertThrows(
                            ExecutionException.class,
                            () ->
                                    Client.get(
                                            client.server
                                                    .getWorkspaceService()
                                                    .executeCommand(
                                                            new ExecuteCommandParams(
                                                                    "rm", List.of()))));
            assertEquals("Tidak ada perintah rm.", unknown.getCause().getMessage());
            client.open(file, "tangga {");
            client.awaitRules(file, "S001");
        }
    }

    private static void raw(Client client, String json) throws Exception {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        client.sendRaw(("Content-Length: " + bytes.length + "\r\n\r\n" + json).getBytes());
    }

    @Test
    void theConversationHasAnOrder() throws Exception {
        var client = new Client();
        var early = client.server.shutdown();
        var refused = assertThrows(ExecutionException.class, () -> Client.get(early));
        assertEquals(
                -32002, ((ResponseErrorException) refused.getCause()).getResponseError().getCode());
        client.greet(null, null, folder);
        assertThrows(ExecutionException.class, () -> client.greet(null, null, folder));
        Client.get(client.server.shutdown());
        var late =
                assertThrows(
                        ExecutionException.class,
                        () ->
                                Client.get(
                                        client.server
                                                .getWorkspaceService()
                                                .executeCommand(
                                                        new ExecuteCommandParams(
                                                                "jenjang.periksa", List.of()))));
        assertEquals(
                -32600, ((ResponseErrorException) late.getCause()).getResponseError().getCode());
        client.server.exit();
        assertEquals(0, Client.get(client.exit));
    }

    @Test
    void leavingWithoutAGoodbyeIsAFailure() throws Exception {
        var silent = Client.in(folder);
        silent.close();
        assertEquals(1, silent.exit.get());
        var hasty = Client.in(folder);
        hasty.server.exit();
        assertEquals(1, Client.get(hasty.exit));
    }

    @Test
    void twoServersShareAFolder() throws Exception {
        var file = file("a.jenjang", AGENCY);
        try (var one = Client.in(folder);
                var two = Client.in(folder)) {
            one.open(file, "tangga {");
            two.open(file, AGENCY);
            one.awaitRules(file, "S001");
            two.awaitRules(file);
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        assertEquals(AGENCY, Files.readString(file));
    }

    @Test
    void aVeryLargeFileIsServed() throws Exception {
        var text = "// ".concat("catatan ".repeat(9)).concat("\n").repeat(70_000) + AGENCY;
        var file = folder.resolve("besar.jenjang");
        try (var client = Client.in(folder)) {
            client.open(file, text);
            client.awaitRules(file);
            client.change(file, new Position(70_000, 0), new Position(70_000, 8), "instnsi");
            var found = client.awaitRules(file, "S001").getFirst();
            assertEquals(70_000, found.getRange().getStart().getLine());
        }
    }
}
