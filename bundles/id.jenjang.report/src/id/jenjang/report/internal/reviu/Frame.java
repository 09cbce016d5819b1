package id.jenjang.report.internal.reviu;

import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.table.TableBuilder;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.DocumentInfo;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;
import id.jenjang.report.tree.PageSetup;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.PageSetup.PageNumbering;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The document around its parts: title, identity, lettered parts, page sections. */
final class Frame {
    private final ReviuContext context;
    private final String kind;
    private final List<Section> sections = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private Orientation orientation = Orientation.PORTRAIT;
    private int parts;
    private int groups;

    /** A document of a kind: the first part of the keys of its title, with the dot. */
    Frame(ReviuContext context, String kind) {
        this.context = context;
        this.kind = kind;
    }

    /** Title and subtitle lines and what is reviewed. */
    void title(Map<String, String> identity) {
        blocks.add(new Heading(1, "", context.text(kind + "judul"), "judul_dokumen"));
        blocks.add(centered(context.text(kind + "anak-judul")));
        blocks.add(centered(context.agency().toUpperCase(context.language())));
        blocks.add(centered(context.text("reviu.tahun")));
        TableBuilder table = new TableBuilder(null).column(28).column(3).column(69);
        identity.forEach(
                (key, value) ->
                        table.row(
                                Cells.text(context.text("identitas." + key)),
                                Cells.text(":"),
                                Cells.text(value)));
        blocks.add(table.layout());
    }

    private static Paragraph centered(String text) {
        return new Paragraph(Style.CENTERED, List.of(new Inline.Text(text, Set.of(Mark.BOLD))));
    }

    /** Begins the next part, A, B, C. */
    void part(String titleKey, String anchor) {
        String letter = String.valueOf((char) ('A' + parts));
        parts++;
        blocks.add(new Heading(2, "", letter + ". " + context.text(titleKey), anchor));
    }

    /** Begins a group within a part. */
    void group(String title, String anchorStem) {
        groups++;
        blocks.add(new Heading(3, "", title, anchorStem + "_" + groups));
    }

    void add(Block block) {
        blocks.add(block);
    }

    void addAll(List<Block> more) {
        blocks.addAll(more);
    }

    /** The next blocks stand on paper of the other direction. */
    void turn(Orientation next) {
        close();
        orientation = next;
    }

    private void close() {
        if (!blocks.isEmpty()) {
            var setup =
                    new PageSetup(
                            orientation,
                            PageNumbering.ARABIC,
                            sections.isEmpty(),
                            context.text(kind + "kepala-halaman"));
            sections.add(new Section(setup, blocks));
            blocks = new ArrayList<>();
        }
    }

    Document document() {
        close();
        var info =
                new DocumentInfo(
                        context.text(kind + "kepala-halaman"),
                        context.text(kind + "judul"),
                        context.agency(),
                        context.subject().tahun(),
                        context.language().toLanguageTag());
        return new Document(info, sections);
    }
}
