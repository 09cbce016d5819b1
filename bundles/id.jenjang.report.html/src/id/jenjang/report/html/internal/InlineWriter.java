package id.jenjang.report.html.internal;

import id.jenjang.report.text.FixedSpaces;
import id.jenjang.report.text.PlainText;
import id.jenjang.report.text.SlashBreaks;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the runs of a paragraph; references become links when their target exists. */
final class InlineWriter {

    /** What {@link SlashBreaks} puts where a line may end. */
    private static final String BREAK = "\u200b";

    private final Markup out;
    private final Anchors anchors;
    private final Notes notes;
    private final FigureLinks links;

    InlineWriter(Page page) {
        this.out = page.out();
        this.notes = page.notes();
        this.anchors = page.anchors();
        this.links = page.links();
    }

    void write(List<Inline> content) {
        FixedSpaces.in(content).forEach(this::write);
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Text t -> text(t.text(), t.marks());
            case Inline.Value v -> figure(v);
            case Inline.LineBreak b -> out.single("br");
            case Inline.Reference r -> reference(r);
            case Inline.Footnote f -> notes.mention(f, out);
            case Inline.Link l -> link(l);
        }
    }

    private void figure(Inline.Value value) {
        boolean linked = links.open(value.origin(), out);
        text(value.text(), value.marks());
        if (linked) {
            out.close();
        }
    }

    private void text(String content, Set<Mark> marks) {
        boolean bold = marks.contains(Mark.BOLD);
        boolean italic = marks.contains(Mark.ITALIC);
        if (bold) {
            out.open("strong");
        }
        if (italic) {
            out.open("em");
        }
        set(content, out);
        if (italic) {
            out.close();
        }
        if (bold) {
            out.close();
        }
    }

    private void link(Inline.Link link) {
        out.open("a", "href", link.target(), "rel", "noreferrer");
        write(link.content());
        out.close();
    }

    private void reference(Inline.Reference reference) {
        var target = anchors.target(reference.anchor());
        if (target.isPresent()) {
            out.open("a", "href", "#" + target.get());
        }
        set(reference.text(), out);
        if (target.isPresent()) {
            out.close();
        }
    }

    /** Writes a text with its fixed spaces and the places where a long expression may break. */
    static void set(String text, Markup out) {
        var parts = SlashBreaks.in(set(text)).split(BREAK);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                out.single("wbr");
            }
            out.text(parts[i]);
        }
    }

    /** The text with its fixed spaces. */
    static String set(String text) {
        return FixedSpaces.in(PlainText.of(text));
    }

    /** What a paragraph says without any mark. */
    static String plain(List<Inline> content) {
        return content.stream().map(Inline::text).collect(Collectors.joining());
    }
}
