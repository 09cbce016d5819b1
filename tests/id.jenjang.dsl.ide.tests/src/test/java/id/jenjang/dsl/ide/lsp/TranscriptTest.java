package id.jenjang.dsl.ide.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The conversation printed in docs/lsp-percakapan.md is one that was held just now. */
class TranscriptTest {

    private static final int SHOWN = 2;

    @TempDir Path folder;

    private final StringBuilder page =
            new StringBuilder(
                    """
                    # Percakapan dengan peladen bahasa

                    Percakapan sungguhan antara sebuah penyunting dan `jenjang lsp`, dicatat oleh pengujian `TranscriptTest`. Yang
                    panjang dipendekkan: `"..."` menyebut banyaknya yang tidak dicetak. Cara memasang: [editor.md](editor.md).
                    """);

    private int printed;

    @Test
    void theConversationOfTheDocumentationIsTrue() throws Exception {
        Files.writeString(
                folder.resolve("instansi.jenjang"), "instansi Dinkes \"Dinas Kesehatan\" {}\n");
        var file = folder.resolve("program.jenjang");
        var service = hold(file);
        service.close();
        var expected = Path.of("docs", "lsp-percakapan.md");
        var root = root();
        var written = root.resolve(expected);
        var text = Files.exists(written) ? Files.readString(written) : "";
        if (!text.equals(page.toString())) {
            Files.writeString(Path.of("target", "lsp-percakapan.md.actual"), page);
        }
        assertEquals(page.toString(), text, "target/lsp-percakapan.md.actual holds the new one");
    }

    private Client hold(Path file) throws Exception {
        var client = new Client();
        var params = new InitializeParams();
        params.setLocale("id");
        params.setWorkspaceFolders(
                List.of(new WorkspaceFolder(folder.toUri().toString(), "rencana")));
        Client.get(client.server.initialize(params));
        client.server.initialized(new InitializedParams());
        step(
                client,
                "Perkenalan",
                "Penyunting menyebut bahasa dan foldernya; peladen menyebut kemampuannya.");

        client.open(file, "program P1 \"Program  Gizi\" untuk Dinkas\n");
        client.awaitRules(file, "S003");
        step(
                client,
                "Membuka berkas",
                "Temuan datang tanpa diminta, dengan saran nama yang terdekat.");

        var document = Client.document(file);
        var texts = client.server.getTextDocumentService();
        Client.get(texts.completion(new CompletionParams(document, new Position(0, 33))));
        step(client, "Pelengkapan", "Kursor berdiri di depan `Dinkas`.");

        client.change(file, new Position(0, 37), new Position(0, 38), "e");
        client.awaitRules(file, "J405");
        step(
                client,
                "Mengetik",
                "Hanya yang berubah yang dikirim. Temuan yang selesai hilang; yang kini dapat"
                        + " diperiksa muncul.");

        Client.get(texts.hover(new HoverParams(document, new Position(0, 34))));
        step(client, "Penjelasan", "Apa yang ditunjuk `Dinkes`.");

        var options = new FormattingOptions(2, true);
        client.change(file, new Position(0, 7), new Position(0, 8), "     ");
        client.awaitTold(file, each -> each.getVersion() == 3);
        Client.get(texts.formatting(new DocumentFormattingParams(document, options)));
        step(client, "Merapikan", "Hanya sela yang berbeda yang diganti.");

        Client.get(client.server.shutdown());
        client.server.exit();
        assertEquals(0, Client.get(client.exit));
        step(client, "Perpisahan", "Kode keluar peladen 0.");
        return client;
    }

    private static Path root() {
        var given = System.getProperty("jenjang.root");
        var root = Path.of(given == null ? "" : given).toAbsolutePath();
        while (!Files.isDirectory(root.resolve("examples"))) {
            root = root.getParent();
        }
        return root;
    }

    /** Prints what was said since the last step; of what a file was told, the last word counts. */
    private void step(Client client, String title, String about) {
        page.append("\n## ").append(title).append("\n\n").append(about).append('\n');
        var said = List.copyOf(client.messages);
        var fresh =
                said.subList(printed, said.size()).stream()
                        .map(each -> JsonParser.parseString(each.toString()).getAsJsonObject())
                        .toList();
        printed = said.size();
        for (int i = 0; i < fresh.size(); i++) {
            if (!isOvertaken(fresh, i) && !isOfAnotherFile(fresh.get(i))) {
                print(fresh.get(i));
            }
        }
    }

    private static boolean isTold(JsonObject message) {
        return message.has("method")
                && message.get("method").getAsString().equals("textDocument/publishDiagnostics");
    }

    private static boolean isOvertaken(List<JsonObject> messages, int at) {
        return isTold(messages.get(at))
                && messages.subList(at + 1, messages.size()).stream()
                        .anyMatch(TranscriptTest::isTold);
    }

    private static boolean isOfAnotherFile(JsonObject message) {
        return isTold(message) && !message.toString().contains("program.jenjang");
    }

    private void print(JsonObject message) {
        boolean fromServer = !message.has("method") || isTold(message);
        message.remove("jsonrpc");
        var json = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        var text =
                json.toJson(shortened(message))
                        .replace(folder.toUri().toString(), "file:///rencana/");
        page.append(fromServer ? "\nPeladen:\n" : "\nPenyunting:\n")
                .append("\n```json\n")
                .append(text)
                .append("\n```\n");
    }

    private static JsonElement shortened(JsonElement json) {
        if (json instanceof JsonObject object) {
            object.entrySet().forEach(each -> each.setValue(shortened(each.getValue())));
        } else if (json instanceof JsonArray all) {
            var some = new JsonArray();
            for (int i = 0; i < all.size(); i++) {
                if (i < SHOWN || all.size() == SHOWN + 1) {
                    some.add(shortened(all.get(i)));
                }
            }
            if (some.size() < all.size()) {
                some.add("... " + (all.size() - some.size()));
            }
            return some;
        }
        return json;
    }
}
