package id.jenjang.report.html;

import id.jenjang.report.tree.Document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Written pages as text. */
final class Pages {

    private Pages() {}

    static String html(Document document) {
        return html(document, HtmlOptions.plain());
    }

    static String html(Document document, HtmlOptions options) {
        var out = new ByteArrayOutputStream();
        try {
            new HtmlWriter().write(document, out, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A page without its style sheet, which would hide everything else in a comparison. */
    static String withoutStyle(String html) {
        int begin = html.indexOf("<style>");
        int end = html.indexOf("</style>");
        return html.substring(0, begin) + html.substring(end + "</style>\n".length());
    }
}
