package id.jenjang.report.docx;

import org.w3c.dom.Element;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what Word refuses or repairs although the schemas allow it. */
final class DocxLint {

    private final DocxFile file;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> drawingIds = new HashSet<>();
    private final Set<String> controlIds = new HashSet<>();

    private DocxLint(DocxFile file) {
        this.file = file;
    }

    /** Problems as one line each; empty for a good file. */
    static List<String> problems(DocxFile file) {
        var lint = new DocxLint(file);
        file.parts().keySet().stream()
                .filter(p -> p.matches("word/(document|header\\d+|footer\\d+)\\.xml"))
                .forEach(lint::content);
        lint.sections();
        lint.bookmarkTargets();
        lint.relationships();
        ChartLint.problems(file, lint.problems);
        lint.figures();
        return lint.problems;
    }

    private void problem(String text) {
        problems.add(text);
    }

    private void content(String part) {
        var root = Xml.parse(file.parts().get(part));
        Xml.all(root, "w:tc").forEach(this::cellEndsWithParagraph);
        Xml.all(root, "w:tbl").forEach(this::table);
        Xml.all(root, "w:p").forEach(this::paragraph);
        fields(part, root);
        bookmarks(part, root);
        controls(root);
        drawings(root);
        styles(root);
        numbers(root);
    }

    private void cellEndsWithParagraph(Element cell) {
        var children = Xml.children(cell);
        if (children.isEmpty() || !children.getLast().getNodeName().equals("w:p")) {
            problem("cell does not end with a paragraph");
        }
    }

    private void table(Element table) {
        var grid = Xml.all(Xml.at(table, "w:tblGrid"), "w:gridCol");
        var rows = Xml.children(table, "w:tr");
        if (rows.isEmpty()) {
            problem("table without rows");
        }
        var open = new HashMap<Integer, Integer>();
        boolean body = false;
        for (var row : rows) {
            open = row(row, grid, open);
            boolean header = Xml.at(row, "w:trPr", "w:tblHeader") != null;
            if (header && body) {
                problem("header row below body rows");
            }
            body = body || !header;
        }
    }

    /**
     * Checks a row against the grid and the merges open above it; gives the merges open below it.
     */
    private HashMap<Integer, Integer> row(
            Element row, List<Element> grid, Map<Integer, Integer> above) {
        var below = new HashMap<Integer, Integer>();
        int column = 0;
        for (var cell : Xml.children(row, "w:tc")) {
            var spanValue = Xml.value(cell, "w:val", "w:tcPr", "w:gridSpan");
            int span = spanValue == null ? 1 : Integer.parseInt(spanValue);
            var merge = Xml.at(cell, "w:tcPr", "w:vMerge");
            if (merge != null) {
                boolean restarts = merge.getAttribute("w:val").equals("restart");
                if (!restarts && !Integer.valueOf(span).equals(above.get(column))) {
                    problem("vMerge continues nothing in column " + column);
                }
                below.put(column, span);
            }
            width(cell, grid, column, span);
            column += span;
        }
        if (column != grid.size()) {
            problem("row covers " + column + " of " + grid.size() + " grid columns");
        }
        return below;
    }

    private void width(Element cell, List<Element> grid, int column, int span) {
        int sum = 0;
        for (int i = column; i < Math.min(column + span, grid.size()); i++) {
            sum += Integer.parseInt(grid.get(i).getAttribute("w:w"));
        }
        var width = Xml.value(cell, "w:w", "w:tcPr", "w:tcW");
        if (width == null || Integer.parseInt(width) != sum) {
            problem("cell width " + width + " is not its grid width " + sum);
        }
    }

    private void paragraph(Element paragraph) {
        var children = Xml.children(paragraph, "w:pPr");
        if (children.size() > 1
                || !children.isEmpty()
                        && Xml.children(paragraph).getFirst() != children.getFirst()) {
            problem("paragraph properties do not come first");
        }
    }

    private void fields(String part, Element root) {
        int depth = 0;
        var separated = new ArrayList<Boolean>();
        for (var mark : Xml.all(root, "w:fldChar")) {
            switch (mark.getAttribute("w:fldCharType")) {
                case "begin" -> {
                    depth++;
                    separated.add(false);
                }
                case "separate" -> {
                    if (depth == 0 || separated.set(depth - 1, true)) {
                        problem(part + ": field separator without a field");
                    }
                }
                default -> {
                    if (depth == 0) {
                        problem(part + ": field end without a field");
                    } else {
                        separated.remove(--depth);
                    }
                }
            }
        }
        if (depth != 0) {
            problem(part + ": field without an end");
        }
    }

    private void bookmarks(String part, Element root) {
        var open = new HashSet<String>();
        var ids = new HashSet<String>();
        var names = new HashSet<String>();
        for (var start : Xml.all(root, "w:bookmarkStart")) {
            var name = start.getAttribute("w:name");
            open.add(start.getAttribute("w:id"));
            if (!ids.add(start.getAttribute("w:id"))) {
                problem("bookmark id " + start.getAttribute("w:id") + " twice");
            }
            if (!names.add(name)) {
                problem("bookmark " + name + " twice");
            }
            if (!name.matches("[A-Za-z_][A-Za-z0-9_]{0,39}")) {
                problem("bookmark name " + name + " is not allowed");
            }
        }
        Xml.all(root, "w:bookmarkEnd")
                .forEach(
                        e -> {
                            if (!open.remove(e.getAttribute("w:id"))) {
                                problem(
                                        "bookmark end "
                                                + e.getAttribute("w:id")
                                                + " without a start");
                            }
                        });
        open.forEach(id -> problem("bookmark start " + id + " without an end"));
    }

    /** Content controls: Word refuses files with longer tags or titles, or with one id twice. */
    private void controls(Element root) {
        for (var control : Xml.all(root, "w:sdt")) {
            var id = Xml.value(control, "w:val", "w:sdtPr", "w:id");
            if (id == null || !controlIds.add(id)) {
                problem("content control id " + id + " twice or missing");
            }
            for (var name : List.of("w:tag", "w:alias")) {
                var value = Xml.value(control, "w:val", "w:sdtPr", name);
                if (value != null && value.length() > 64) {
                    problem(name + " of more than 64 characters: " + value);
                }
            }
            if (Xml.at(control, "w:sdtContent") == null) {
                problem("content control " + id + " without content");
            }
        }
    }

    /** Every figure is explained in the part that says where figures come from. */
    private void figures() {
        var explained = new HashSet<String>();
        file.parts().entrySet().stream()
                .filter(p -> p.getKey().matches("customXml/item\\d+\\.xml"))
                .map(p -> Xml.parse(p.getValue()))
                .forEach(
                        part ->
                                Xml.all(part, "figure")
                                        .forEach(f -> explained.add(f.getAttribute("tag"))));
        Xml.all(Xml.parse(file.document()), "w:tag").stream()
                .map(tag -> tag.getAttribute("w:val"))
                .filter(tag -> !tag.startsWith("jenjang:") && !explained.contains(tag))
                .forEach(tag -> problem("figure " + tag + " is not explained"));
    }

    private void drawings(Element root) {
        var all = new ArrayList<>(Xml.all(root, "wp:docPr"));
        all.addAll(Xml.all(root, "wps:cNvPr"));
        for (var properties : all) {
            if (!drawingIds.add(properties.getAttribute("id"))) {
                problem("drawing id " + properties.getAttribute("id") + " twice");
            }
        }
        for (var picture : Xml.all(root, "wp:docPr")) {
            if (picture.getAttribute("descr").isBlank()) {
                problem("picture " + picture.getAttribute("name") + " without alternative text");
            }
        }
    }

    private void styles(Element root) {
        var known = new HashSet<String>();
        var styles = Xml.parse(file.parts().get("word/styles.xml"));
        Xml.all(styles, "w:style")
                .forEach(
                        s -> {
                            if (!known.add(s.getAttribute("w:styleId"))) {
                                problem("style " + s.getAttribute("w:styleId") + " twice");
                            }
                        });
        for (var tag : List.of("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next")) {
            var used = new ArrayList<>(Xml.all(root, tag));
            used.addAll(Xml.all(styles, tag));
            used.stream()
                    .map(e -> e.getAttribute("w:val"))
                    .filter(id -> !known.contains(id))
                    .forEach(id -> problem("style " + id + " does not exist"));
        }
    }

    private void numbers(Element root) {
        var numbering = Xml.parse(file.parts().get("word/numbering.xml"));
        var definitions = new HashSet<String>();
        Xml.all(numbering, "w:abstractNum")
                .forEach(a -> definitions.add(a.getAttribute("w:abstractNumId")));
        var instances = new HashSet<>(Set.of("0"));
        for (var num : Xml.all(numbering, "w:num")) {
            if (!instances.add(num.getAttribute("w:numId"))) {
                problem("numbering instance " + num.getAttribute("w:numId") + " twice");
            }
            var definition = Xml.value(num, "w:val", "w:abstractNumId");
            if (!definitions.contains(definition)) {
                problem("numbering definition " + definition + " does not exist");
            }
        }
        for (var id : Xml.all(root, "w:numId")) {
            if (!instances.contains(id.getAttribute("w:val"))) {
                problem("numbering instance " + id.getAttribute("w:val") + " does not exist");
            }
        }
    }

    private void sections() {
        var body = Xml.at(Xml.parse(file.document()), "w:body");
        if (!Xml.children(body).getLast().getNodeName().equals("w:sectPr")) {
            problem("body does not end with section properties");
        }
        for (var section : Xml.all(body, "w:sectPr")) {
            var parent = section.getParentNode().getNodeName();
            if (!parent.equals("w:body") && !parent.equals("w:pPr")) {
                problem("section properties in " + parent);
            }
        }
        var children = Xml.children(body);
        for (int i = 1; i < children.size(); i++) {
            if (children.get(i).getNodeName().equals("w:tbl")
                    && children.get(i - 1).getNodeName().equals("w:tbl")) {
                problem("two tables touch and would become one");
            }
        }
    }

    private void bookmarkTargets() {
        var root = Xml.parse(file.document());
        var names = new HashSet<String>();
        Xml.all(root, "w:bookmarkStart").forEach(b -> names.add(b.getAttribute("w:name")));
        for (var link : Xml.all(root, "w:hyperlink")) {
            if (link.getAttribute("r:id").isEmpty()
                    && !names.contains(link.getAttribute("w:anchor"))) {
                problem("link to unknown bookmark " + link.getAttribute("w:anchor"));
            }
        }
        for (var code : Xml.all(root, "w:instrText")) {
            var words = code.getTextContent().strip().split(" ");
            if (words[0].endsWith("REF") && !names.contains(words[1])) {
                problem("field refers to unknown bookmark " + words[1]);
            }
        }
    }

    private void relationships() {
        var relations = Xml.parse(file.parts().get("word/_rels/document.xml.rels"));
        var ids = new HashSet<String>();
        for (var relation : Xml.children(relations)) {
            ids.add(relation.getAttribute("Id"));
            var target = URI.create("/word/").resolve(relation.getAttribute("Target")).toString();
            if (!relation.getAttribute("TargetMode").equals("External")
                    && !file.parts().containsKey(target.substring(1))) {
                problem("relationship to missing part " + relation.getAttribute("Target"));
            }
        }
        var root = Xml.parse(file.document());
        for (var tag : List.of("w:headerReference", "w:footerReference", "w:hyperlink")) {
            for (var reference : Xml.all(root, tag)) {
                var id = reference.getAttribute("r:id");
                if (!ids.contains(id) && !(id.isEmpty() && tag.equals("w:hyperlink"))) {
                    problem("unknown relationship " + reference.getAttribute("r:id"));
                }
            }
        }
        if (file.parts().get("word/settings.xml").contains("w:updateFields")) {
            problem("Word would ask whether to update fields");
        }
    }
}
