package id.jenjang.report.docx.internal.flow;

import id.jenjang.report.text.FixedSpaces;
import id.jenjang.report.text.PlainText;
import id.jenjang.report.text.SlashBreaks;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns inline content into spans; references become fields or links when their target exists. */
final class InlineFlow {

    private final DocumentIndex index;

    InlineFlow(DocumentIndex index) {
        this.index = index;
    }

    List<Span> spans(List<Inline> content, boolean bold) {
        return FixedSpaces.in(content).stream().map(i -> span(i, bold)).toList();
    }

    /** Spans of text in a table, where long expressions may break after a slash. */
    List<Span> cellSpans(List<Inline> content, boolean bold) {
        return FixedSpaces.in(content).stream()
                .map(i -> span(i, bold))
                .map(InlineFlow::breakable)
                .toList();
    }

    private static Span breakable(Span span) {
        return switch (span) {
            case Span.Run r -> new Span.Run(SlashBreaks.in(r.text()), r.bold(), r.italic());
            case Span.Figure f -> new Span.Figure((Span.Run) breakable(f.shown()), f.origin());
            default -> span;
        };
    }

    private Span span(Inline inline, boolean bold) {
        return switch (inline) {
            case Inline.Text t -> run(t.text(), t.marks(), bold);
            case Inline.Value v -> new Span.Figure(run(v.text(), v.marks(), bold), v.origin());
            case Inline.LineBreak b -> new Span.Break();
            case Inline.Reference r -> reference(r, bold);
            case Inline.Footnote f -> note(f);
            case Inline.Link l ->
                    new Span.WebLink(PlainText.of(l.target()), spans(l.content(), bold));
        };
    }

    /** Figures in a note are text: what is held against a plan stands in the report itself. */
    private Span note(Inline.Footnote note) {
        var content = new ArrayList<Span>();
        content.add(new Span.Run(" "));
        for (var span : spans(note.content(), false)) {
            content.add(span instanceof Span.Figure f ? f.shown() : span);
        }
        return new Span.Note(FlowParagraph.of(WordStyle.FOOTNOTE, content));
    }

    private static Span.Run run(String text, Set<Inline.Mark> marks, boolean bold) {
        return new Span.Run(
                FixedSpaces.in(PlainText.of(text)),
                bold || marks.contains(Inline.Mark.BOLD),
                marks.contains(Inline.Mark.ITALIC));
    }

    private Span reference(Inline.Reference reference, boolean bold) {
        var shown = new Span.Run(FixedSpaces.in(PlainText.of(reference.text())), bold, false);
        var bookmark = index.bookmark(reference.anchor());
        if (bookmark.isEmpty()) {
            return shown;
        }
        var heading = index.heading(reference.anchor());
        if (heading.isEmpty()) {
            return new Span.Field("REF " + bookmark.get() + " \\h", shown);
        }
        return printsNumber(heading.get(), reference.text())
                ? new Span.Field("REF " + bookmark.get() + " \\n \\h", shown)
                : new Span.Link(bookmark.get(), List.of(shown));
    }

    private static boolean printsNumber(Heading heading, String text) {
        return heading.level() > 1 && heading.numbered() && text.equals(heading.number());
    }
}
