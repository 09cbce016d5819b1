package id.jenjang.report.html.internal;

import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Contents;
import id.jenjang.report.tree.Heading;

import java.util.List;

/** Writes contents and lists of tables, figures and appendices as lists of links. */
final class ContentsWriter {

    private static final int DEEPEST_HEADING = 3;

    private final Markup out;
    private final Anchors anchors;
    private final Texts texts;
    private boolean named;

    ContentsWriter(Page page) {
        this.out = page.out();
        this.anchors = page.anchors();
        this.texts = page.texts();
    }

    void write(Contents contents) {
        boolean first = contents.kind() == Contents.Kind.HEADINGS && !named;
        named |= first;
        var label =
                switch (contents.kind()) {
                    case HEADINGS -> "contents.headings";
                    case TABLES -> "contents.tables";
                    case FIGURES -> "contents.figures";
                    case APPENDICES -> "contents.appendices";
                };
        out.block(
                "nav",
                "id",
                first ? PageWriter.CONTENTS_ID : null,
                "class",
                "contents",
                "aria-label",
                texts.text(label));
        switch (contents.kind()) {
            case HEADINGS -> headings(DEEPEST_HEADING);
            case TABLES -> captions(Caption.Kind.TABLE);
            case FIGURES -> captions(Caption.Kind.FIGURE);
            case APPENDICES -> appendices(contents.entries());
        }
        out.closeBlock();
    }

    /** A list of the headings down to a level. */
    void headings(int deepest) {
        var listed = anchors.headings().stream().filter(h -> h.level() <= deepest).toList();
        if (begin(listed)) {
            listed.forEach(this::entry);
            out.closeBlock();
        }
    }

    private void entry(Heading heading) {
        var number = heading.numbered() ? HeadingWriter.number(heading, texts) : "";
        entry("level-" + heading.level(), anchors.id(heading), number, heading.text());
    }

    private void captions(Caption.Kind kind) {
        var listed = anchors.captions(kind);
        if (begin(listed)) {
            listed.forEach(c -> entry("captioned", anchors.id(c), c.label(), c.text()));
            out.closeBlock();
        }
    }

    private void appendices(List<Contents.Entry> entries) {
        var listed = entries.stream().filter(e -> anchors.target(e.anchor()).isPresent()).toList();
        if (begin(listed)) {
            listed.forEach(
                    e ->
                            entry(
                                    "captioned",
                                    anchors.target(e.anchor()).orElseThrow(),
                                    e.label(),
                                    e.text()));
            out.closeBlock();
        }
    }

    private boolean begin(List<?> listed) {
        if (listed.isEmpty()) {
            out.block("p").text(texts.text("emptyList")).close();
            return false;
        }
        out.block("ul");
        return true;
    }

    private void entry(String style, String id, String number, String text) {
        out.block("li", "class", style).open("a", "href", "#" + id);
        if (!number.isEmpty()) {
            out.open("span", "class", "number").text(InlineWriter.set(number)).close().text(" ");
        }
        out.text(InlineWriter.set(text)).close().close();
    }
}
