package id.jenjang.report.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What must hold for every page: it parses without a repair, needs nothing from anywhere, its ids
 * are unique, its links lead somewhere, its headings do not skip a rank, its tables are full
 * rectangles, and pictures and boxes have names.
 */
final class HtmlLint {

    private final List<String> problems = new ArrayList<>();
    private final HashSet<String> ids = new HashSet<>();

    private HtmlLint() {}

    /** The parsed page. */
    static Document parse(String html) {
        return Parser.htmlParser().parseInput(html, "");
    }

    /** Everything wrong with a page. */
    static List<String> problems(String html) {
        var lint = new HtmlLint();
        var parser = Parser.htmlParser().setTrackErrors(20);
        var page = parser.parseInput(html, "");
        parser.getErrors().forEach(e -> lint.problems.add("syntax: " + e));
        lint.ids(page);
        lint.links(page);
        lint.references(page);
        lint.selfContained(page);
        lint.headings(page);
        page.select("table").forEach(lint::table);
        lint.names(page);
        return lint.problems;
    }

    private void ids(Document page) {
        for (var element : page.select("[id]")) {
            if (element.id().isBlank() || !ids.add(element.id())) {
                problems.add("id twice: " + element.id());
            }
        }
    }

    private void links(Document page) {
        for (var link : page.select("a")) {
            var target = link.attr("href");
            if (target.matches("(https?://|mailto:).+")) {
                continue;
            }
            if (!target.startsWith("#") || !ids.contains(target.substring(1))) {
                problems.add("link leads nowhere: " + link.outerHtml());
            }
        }
    }

    private void references(Document page) {
        for (var element : page.select("[aria-labelledby]")) {
            for (var id : element.attr("aria-labelledby").split(" ")) {
                if (!ids.contains(id)) {
                    problems.add("named by nothing: " + id);
                }
            }
        }
    }

    private void selfContained(Document page) {
        for (var element : page.select("[src], link, object, embed, iframe, img, base")) {
            if (element.is("img[alt][src^=data:image/]")) {
                continue;
            }
            problems.add("needs another file: " + element.outerHtml());
        }
        for (var style : page.select("style")) {
            if (style.data().contains("url(") || style.data().contains("@import")) {
                problems.add("style needs another file");
            }
        }
        for (var element : page.getAllElements()) {
            for (var attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    problems.add("script in an attribute: " + attribute);
                }
            }
        }
    }

    private void headings(Document page) {
        int before = 0;
        for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int rank = heading.tagName().charAt(1) - '0';
            if (rank > before + 1) {
                problems.add("heading skips a rank: " + heading.outerHtml());
            }
            before = rank;
        }
        if (page.select("h1").size() != 1) {
            problems.add("not one h1 but " + page.select("h1").size());
        }
    }

    private void table(Element table) {
        var groups = table.select("> thead, > tbody");
        int width = -1;
        for (var group : groups) {
            var left = new ArrayList<Integer>();
            for (var row : group.children()) {
                int columns = columns(row, left);
                if (width >= 0 && columns != width) {
                    problems.add("row of " + columns + " in a table of " + width + " columns");
                }
                width = columns;
            }
            if (left.stream().anyMatch(rows -> rows > 0)) {
                problems.add("a cell reaches below its group");
            }
        }
        boolean presentation = table.attr("role").equals("presentation");
        for (var header : table.select("> * > tr > th")) {
            if (presentation || header.attr("scope").isEmpty()) {
                problems.add("header cell without scope: " + header.outerHtml());
            }
        }
    }

    /** Columns of a row; {@code left} holds for each column how many more rows it is covered. */
    private int columns(Element row, List<Integer> left) {
        int column = 0;
        for (var cell : row.children()) {
            column = free(column, left);
            int columns = span(cell, "colspan");
            for (int i = 0; i < columns; i++, column++) {
                while (left.size() <= column) {
                    left.add(0);
                }
                if (left.get(column) > 0) {
                    problems.add("cells overlap: " + cell.outerHtml());
                }
                left.set(column, span(cell, "rowspan"));
            }
        }
        column = free(column, left);
        left.replaceAll(rows -> Math.max(0, rows - 1));
        return column;
    }

    private static int free(int from, List<Integer> left) {
        int column = from;
        while (column < left.size() && left.get(column) > 0) {
            column++;
        }
        return column;
    }

    private static int span(Element cell, String name) {
        return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
    }

    private void names(Document page) {
        if (page.select("html").attr("lang").isEmpty() || page.title().isEmpty()) {
            problems.add("page without language or title");
        }
        for (var element : page.select("nav, form, [role=region], svg")) {
            if (element.attr("aria-label").isEmpty() && element.attr("aria-labelledby").isEmpty()) {
                problems.add("nameless: " + element.tagName() + "." + element.className());
            }
        }
        for (var picture : page.select("svg")) {
            if (picture.select("> title").text().isEmpty()
                    || picture.select("> desc").text().isEmpty()) {
                problems.add("picture without title or description");
            }
        }
    }
}
