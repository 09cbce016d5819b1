package id.jenjang.report.html.internal;

import id.jenjang.report.tree.Inline;

import java.util.ArrayList;
import java.util.List;

/** The footnotes of a page, numbered in the order they are mentioned and written at its end. */
final class Notes {

    private static final String NOTE = "catatan-kaki-";
    private static final String MENTION = "rujukan-kaki-";

    private final List<Inline.Footnote> notes = new ArrayList<>();
    private final Texts texts;

    Notes(Texts texts) {
        this.texts = texts;
    }

    /** Writes the number of a note as a link to it. */
    void mention(Inline.Footnote note, Markup out) {
        notes.add(note);
        int number = notes.size();
        out.open("sup");
        out.open("a", "id", MENTION + number, "href", "#" + NOTE + number).text("" + number);
        out.close().close();
    }

    /** Writes the notes, each with a link back to where it is mentioned. */
    void write(Markup out, InlineWriter inlines) {
        if (notes.isEmpty()) {
            return;
        }
        out.block("section", "class", "footnotes", "aria-label", texts.text("notes"));
        out.block("ol");
        for (int i = 0; i < notes.size(); i++) {
            int number = i + 1;
            out.block("li", "id", NOTE + number);
            inlines.write(notes.get(i).content());
            out.text(" ");
            out.open("a", "href", "#" + MENTION + number, "aria-label", texts.text("notes.back"));
            out.text("↩").close();
            out.close();
        }
        out.closeBlock().closeBlock();
    }
}
