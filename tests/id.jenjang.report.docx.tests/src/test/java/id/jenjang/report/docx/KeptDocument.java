package id.jenjang.report.docx;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Contents;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.PageSetup.PageNumbering;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.report.tree.Table.Column;
import id.jenjang.report.tree.Table.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A document of things that a page end must not part, each further down its page than the one
 * before.
 */
final class KeptDocument {

    private static final int KINDS = 9;
    private static final int FIRST = 18;
    private static final int LAST = 40;

    private final List<Block> blocks = new ArrayList<>();
    private int count;
    private int headings;

    Document document() {
        blocks.add(new Heading(1, "I", "SATU", "bab"));
        for (int kind = 0; kind < KINDS; kind++) {
            for (int lines = FIRST; lines <= LAST; lines += 2) {
                count++;
                blocks.add(new PageBreak());
                heading("Awal");
                IntStream.range(0, lines).forEach(i -> blocks.add(Paragraph.body("Baris.")));
                kept(kind, lines);
                heading("Akhir");
            }
        }
        var lists =
                List.<Block>of(
                        new Contents(Contents.Kind.HEADINGS),
                        new PageBreak(),
                        new Contents(Contents.Kind.TABLES),
                        new PageBreak(),
                        new Contents(Contents.Kind.FIGURES));
        return new Document(
                Samples.INFO,
                List.of(
                        Samples.section(Orientation.PORTRAIT, PageNumbering.ROMAN, true, lists),
                        Samples.section(Orientation.PORTRAIT, PageNumbering.ARABIC, true, blocks)));
    }

    private void kept(int kind, int lines) {
        switch (kind) {
            case 0 -> {
                heading("Judul");
                blocks.add(lead(lines % 3, Caption.Kind.TABLE));
                blocks.add(table(2 + lines % 7 * 3, true));
            }
            case 1 -> {
                blocks.add(lead(3, Caption.Kind.TABLE));
                blocks.add(table(20, true));
            }
            case 2 -> {
                heading("Judul");
                blocks.add(lead(lines % 4, Caption.Kind.FIGURE));
                blocks.add(figure());
            }
            case 3 ->
                    blocks.add(
                            new ListBlock(
                                    ListBlock.Kind.DECIMAL,
                                    1,
                                    List.of(
                                            List.of(
                                                    title(),
                                                    lead(1, Caption.Kind.FIGURE),
                                                    figure(),
                                                    Paragraph.body("Sesudah.")))));
            case 4 -> {
                blocks.add(table(3, true));
                blocks.add(signatures());
            }
            case 5 -> {
                blocks.add(Paragraph.body("Sebelum."));
                blocks.add(table(4, false));
                blocks.add(Paragraph.of(Paragraph.Style.NOTE, "Catatan."));
                blocks.add(signatures());
            }
            case 6 -> {
                blocks.add(lead(5, Caption.Kind.TABLE));
                blocks.add(signatures());
            }
            case 7 -> {
                heading("Judul");
                blocks.add(lead(1, Caption.Kind.FIGURE));
                blocks.add(tallFigure());
            }
            default -> {
                blocks.add(lead(1, Caption.Kind.TABLE));
                blocks.add(table(30, true));
                blocks.add(signatures());
            }
        }
    }

    private void heading(String word) {
        headings++;
        blocks.add(new Heading(2, "1." + headings, word + count + "-", word + count));
    }

    private static Paragraph title() {
        return new Paragraph(
                Paragraph.Style.BODY,
                List.of(new Inline.Text("Indikator", Set.of(Inline.Mark.BOLD))));
    }

    private Paragraph lead(int more, Caption.Kind kind) {
        return new Paragraph(
                Paragraph.Style.BODY,
                List.of(
                        new Inline.Text("Perbandingan realisasi ".repeat(more * 4)),
                        new Inline.Reference(caption(kind).anchor(), caption(kind).label())));
    }

    private Caption caption(Caption.Kind kind) {
        return new Caption(kind, "1." + count, "Daftar" + count + "-", kind + "_" + count);
    }

    private Figure figure() {
        var box =
                new Figure.Box("Sekretariat", "", List.of(new Figure.Box("Bagian", "", List.of())));
        return new Figure(caption(Caption.Kind.FIGURE), new Figure.BoxTree(box), "Pohon");
    }

    private Figure tallFigure() {
        var box = new Figure.Box("Bagian", "a\n".repeat(4), List.of());
        for (int i = 0; i < 7; i++) {
            box = new Figure.Box("Bagian", "a\n".repeat(4), List.of(box));
        }
        return new Figure(caption(Caption.Kind.FIGURE), new Figure.BoxTree(box), "Pohon");
    }

    private Table table(int rows, boolean captioned) {
        return new Table(
                captioned ? caption(Caption.Kind.TABLE) : null,
                List.of(new Column(1, Align.LEFT), new Column(2, Align.LEFT)),
                List.of(new Row(List.of(Samples.head("Kepala"), Samples.head("Isi")), false)),
                IntStream.range(0, rows)
                        .mapToObj(i -> new Row(List.of(Cell.of("isi"), Cell.of("isi")), false))
                        .toList(),
                true);
    }

    private static SignatureBlock signatures() {
        var signature = new SignatureBlock.Signature("SEKRETARIS DAERAH,", "", "Pembina", "");
        return new SignatureBlock("Dumai, 2023", List.of(signature));
    }
}
