package id.jenjang.report.docx;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Contents;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.PageSetup.PageNumbering;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.report.tree.Table.Column;
import id.jenjang.report.tree.Table.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A document of headings, paragraphs, lists and tables of arbitrary length, the same for the same
 * seed.
 */
final class ArbitraryDocument {

    private static final String[] WORDS =
            ("kinerja sasaran strategis yang ditetapkan dalam perjanjian dengan realisasi Rp"
                            + " 98.575.166.924 pemerintah/daerah pengoordinasian non-formal 2021–2026 dan di"
                            + " ke LKjIP penatausahaan instansi meningkatnya akuntabilitas kota")
                    .split(" ");
    private static final int BLOCKS = 140;

    private final Random random;
    private int headings;
    private int tables;

    ArbitraryDocument(long seed) {
        random = new Random(seed);
    }

    Document document() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "I", "SATU", "bab"));
        for (int i = 0; i < BLOCKS; i++) {
            switch (random.nextInt(7)) {
                case 0, 1, 2 -> {
                    blocks.add(heading());
                    blocks.add(Paragraph.body(text(10 + random.nextInt(200))));
                }
                case 3 -> blocks.add(list());
                case 4, 5 -> {
                    blocks.add(table());
                    if (random.nextBoolean()) {
                        blocks.add(Paragraph.of(Paragraph.Style.NOTE, "Sumber: " + text(4)));
                    }
                }
                default -> blocks.add(Paragraph.body(text(5 + random.nextInt(120))));
            }
        }
        var lists =
                List.<Block>of(
                        new Contents(Contents.Kind.HEADINGS),
                        new PageBreak(),
                        new Contents(Contents.Kind.TABLES));
        return new Document(
                Samples.INFO,
                List.of(
                        Samples.section(Orientation.PORTRAIT, PageNumbering.ROMAN, true, lists),
                        Samples.section(Orientation.PORTRAIT, PageNumbering.ARABIC, true, blocks)));
    }

    private Heading heading() {
        headings++;
        return new Heading(
                2,
                "1." + headings,
                "Judul" + headings + " " + text(random.nextInt(8)),
                "h" + headings);
    }

    private ListBlock list() {
        var items =
                IntStream.range(0, 2 + random.nextInt(6))
                        .mapToObj(i -> text(3 + random.nextInt(40)))
                        .toList();
        return ListBlock.of(ListBlock.Kind.DECIMAL, items);
    }

    private Table table() {
        tables++;
        int width = 2 + random.nextInt(8);
        var columns =
                IntStream.range(0, width)
                        .mapToObj(i -> new Column(1 + random.nextInt(4), Align.LEFT))
                        .toList();
        var header =
                IntStream.range(0, width)
                        .mapToObj(i -> Samples.head(text(1 + random.nextInt(3))))
                        .toList();
        var caption =
                new Caption(
                        Caption.Kind.TABLE,
                        "1." + tables,
                        "Daftar" + tables + " " + text(3),
                        "t" + tables);
        return new Table(caption, columns, List.of(new Row(header, false)), rows(width), true);
    }

    private List<Row> rows(int width) {
        var rows = new ArrayList<Row>();
        int count = 1 + random.nextInt(14);
        int covered = 0;
        for (int r = 0; r < count; r++) {
            var cells = new ArrayList<Cell>();
            int below = count - r - 1;
            boolean underSpan = covered > 0;
            if (underSpan) {
                covered--;
            } else if (below > 0 && random.nextInt(3) == 0) {
                covered = 1 + random.nextInt(Math.min(3, below));
                cells.add(Cell.of(text(1 + random.nextInt(10))).spanning(1, covered + 1));
            }
            while (cells.size() < width - (underSpan ? 1 : 0)) {
                cells.add(Cell.of(text(random.nextInt(14))));
            }
            rows.add(new Row(cells, random.nextInt(12) == 0));
        }
        return rows;
    }

    private String text(int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i > 0 ? " " : "").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
