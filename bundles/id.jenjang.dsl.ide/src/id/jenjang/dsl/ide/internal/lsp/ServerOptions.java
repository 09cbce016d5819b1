package id.jenjang.dsl.ide.internal.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.util.ArrayList;
import java.util.List;

/**
 * What a client may set, as initialization options or under {@code jenjang} of its configuration.
 * Anything of another form is passed over.
 *
 * @param plans folders that are one plan each, relative to the client's folders or absolute; empty
 *     when the server is to find out
 * @param rulePages address of the folder with a page for each rule, ending in a slash; may be empty
 */
record ServerOptions(List<String> plans, String rulePages) {

    static final ServerOptions NONE = new ServerOptions(List.of(), "");

    /** Reads what the client sent; null and other forms give none. */
    static ServerOptions of(Object json) {
        if (!(json instanceof JsonObject object)) {
            return NONE;
        }
        var inner = object.get("jenjang") instanceof JsonObject own ? own : object;
        var pages = text(inner.get("halamanAturan"));
        return new ServerOptions(
                texts(inner.get("rencana")),
                pages.isEmpty() || pages.endsWith("/") ? pages : pages + "/");
    }

    private static List<String> texts(JsonElement json) {
        var texts = new ArrayList<String>();
        if (json instanceof JsonArray all) {
            all.forEach(each -> texts.add(text(each)));
        }
        texts.removeIf(String::isBlank);
        return List.copyOf(texts);
    }

    private static String text(JsonElement json) {
        return json != null && json.isJsonPrimitive() ? json.getAsString() : "";
    }
}
