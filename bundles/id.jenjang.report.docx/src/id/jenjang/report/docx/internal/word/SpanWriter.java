package id.jenjang.report.docx.internal.word;

import id.jenjang.report.docx.internal.flow.Span;
import id.jenjang.report.docx.internal.layout.PageNumbers;
import id.jenjang.report.docx.internal.trace.Trace;

import org.docx4j.wml.FldChar;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STFldCharType;

import java.util.List;

/** Writes spans as runs, bookmarks, links, complex fields and content controls. */
final class SpanWriter {

    private final Ids ids;
    private final PageNumbers pages;
    private final Relations relations;
    private final PictureWriter pictures;
    private final FigureWriter figures;

    SpanWriter(Ids ids, PageNumbers pages, Trace trace, Relations relations) {
        this.ids = ids;
        this.pages = pages;
        this.relations = relations;
        this.pictures = new PictureWriter(ids, relations);
        this.figures = new FigureWriter(ids, trace);
    }

    void write(List<Span> spans, List<Object> target) {
        for (var span : spans) {
            switch (span) {
                case Span.Run r -> target.add(run(r));
                case Span.Figure f -> target.add(figures.control(f, run(f.shown())));
                case Span.Break b -> target.add(run(null, Wml.FACTORY.createBr()));
                case Span.Tab t ->
                        target.add(run(null, Wml.FACTORY.createRTab(Wml.FACTORY.createRTab())));
                case Span.Field f -> field(f.instruction(), f.result(), target);
                case Span.PageOf p ->
                        field(
                                "PAGEREF " + p.anchor() + " \\h",
                                new Span.Run(pages.label(p.anchor())),
                                target);
                case Span.Bookmark b -> bookmark(b, target);
                case Span.Link l -> link(l, target);
                case Span.WebLink l -> webLink(l, target);
                case Span.Note n -> target.add(note(n));
                case Span.FieldStart s -> begin(s.instruction(), target);
                case Span.FieldEnd e -> target.add(mark(STFldCharType.END));
                case Span.Picture p ->
                        target.add(run(null, Wml.FACTORY.createRDrawing(pictures.drawing(p))));
            }
        }
    }

    private void bookmark(Span.Bookmark bookmark, List<Object> target) {
        var id = Wml.number(ids.nextBookmark());
        var start = Wml.FACTORY.createCTBookmark();
        start.setId(id);
        start.setName(bookmark.name());
        target.add(Wml.FACTORY.createPBookmarkStart(start));
        write(bookmark.content(), target);
        var end = Wml.FACTORY.createCTMarkupRange();
        end.setId(id);
        target.add(Wml.FACTORY.createPBookmarkEnd(end));
    }

    private void link(Span.Link link, List<Object> target) {
        var hyperlink = Wml.FACTORY.createPHyperlink();
        hyperlink.setAnchor(link.anchor());
        hyperlink.setHistory(true);
        write(link.content(), hyperlink.getContent());
        target.add(Wml.FACTORY.createPHyperlink(hyperlink));
    }

    private void webLink(Span.WebLink link, List<Object> target) {
        var hyperlink = Wml.FACTORY.createPHyperlink();
        hyperlink.setId(relations.link(link.target()));
        hyperlink.setHistory(true);
        write(link.content(), hyperlink.getContent());
        for (var shown : hyperlink.getContent()) {
            if (shown instanceof R run) {
                run.setRPr(styled(run.getRPr(), StylesWriter.LINK));
            }
        }
        target.add(Wml.FACTORY.createPHyperlink(hyperlink));
    }

    private R note(Span.Note note) {
        var reference = Wml.FACTORY.createCTFtnEdnRef();
        reference.setId(Wml.number(relations.note(note.text())));
        return run(
                styled(null, StylesWriter.NOTE_MARK),
                Wml.FACTORY.createRFootnoteReference(reference));
    }

    private static RPr styled(RPr properties, String style) {
        var styled = properties == null ? Wml.FACTORY.createRPr() : properties;
        var reference = Wml.FACTORY.createRStyle();
        reference.setVal(style);
        styled.setRStyle(reference);
        return styled;
    }

    /** The number before a footnote's text. */
    static R noteNumber() {
        return run(
                styled(null, StylesWriter.NOTE_MARK),
                Wml.FACTORY.createRFootnoteRef(Wml.FACTORY.createRFootnoteRef()));
    }

    private void field(String instruction, Span.Run result, List<Object> target) {
        begin(instruction, target);
        target.add(run(result));
        target.add(mark(STFldCharType.END));
    }

    private static void begin(String instruction, List<Object> target) {
        target.add(mark(STFldCharType.BEGIN));
        target.add(run(null, Wml.FACTORY.createRInstrText(Wml.text(" " + instruction + " "))));
        target.add(mark(STFldCharType.SEPARATE));
    }

    private static R mark(STFldCharType type) {
        FldChar mark = Wml.FACTORY.createFldChar();
        mark.setFldCharType(type);
        return run(null, Wml.FACTORY.createRFldChar(mark));
    }

    private static R run(Span.Run run) {
        RPr properties = null;
        if (run.bold() || run.italic()) {
            properties = Wml.FACTORY.createRPr();
            properties.setB(Wml.on(run.bold()));
            properties.setI(Wml.on(run.italic()));
        }
        return run(properties, Wml.FACTORY.createRT(Wml.text(run.text())));
    }

    private static R run(RPr properties, Object content) {
        var run = Wml.FACTORY.createR();
        run.setRPr(properties);
        run.getContent().add(content);
        return run;
    }
}
