package id.jenjang.report.html.internal;

import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.Document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Writes the head of a page: what it is about, that it may fetch nothing from anywhere, and its
 * style.
 */
final class HeadWriter {

    private final Markup out;
    private final Document document;

    HeadWriter(Markup out, Document document) {
        this.out = out;
        this.document = document;
    }

    /**
     * @param script the only script the page may run; empty allows none
     * @param more style beyond that of every page; may be empty
     */
    void write(String script, String more) {
        var info = document.info();
        out.block("head");
        meta("charset", "utf-8");
        out.line().single("meta", "http-equiv", "Content-Security-Policy", "content", rule(script));
        named("viewport", "width=device-width, initial-scale=1");
        named("color-scheme", "light dark");
        named("author", info.agency());
        named("description", info.subject() + " " + info.year() + ", " + info.agency());
        named("generator", "Jenjang");
        out.block("title").text(info.title()).close();
        out.block("style").line().raw(OwnFile.STYLE.text() + more).raw(pageHeader()).closeBlock();
        out.closeBlock();
    }

    private void meta(String name, String value) {
        out.line().single("meta", name, value);
    }

    private void named(String name, String value) {
        out.line().single("meta", "name", name, "content", value);
    }

    private static String rule(String script) {
        var rule = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
        return script.isEmpty() ? rule : rule + "; script-src 'sha256-" + hash(script) + "'";
    }

    private static String hash(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The running head of printed pages: the first one the document's sections have. */
    private String pageHeader() {
        var header =
                document.sections().stream()
                        .map(s -> PlainText.of(s.setup().header()))
                        .filter(h -> !h.isEmpty())
                        .findFirst()
                        .orElse("");
        return header.isEmpty()
                ? ""
                : "@media print { :root { --page-header: " + quoted(header) + "; } }\n";
    }

    /**
     * A string of a style sheet; everything but letters, digits and spaces is written by number.
     */
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        c -> {
                            if (c == ' ' || c < 128 && Character.isLetterOrDigit(c)) {
                                quoted.appendCodePoint(c);
                            } else {
                                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
                            }
                        });
        return quoted.append('"').toString();
    }
}
