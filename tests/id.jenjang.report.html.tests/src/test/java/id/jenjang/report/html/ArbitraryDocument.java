package id.jenjang.report.html;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Contents;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.DocumentInfo;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Section;
import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.report.tree.Table.Column;
import id.jenjang.report.tree.Table.Row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A document no composer would write, the same for the same seed: hostile text, anchors used twice
 * or empty, headings that skip levels, rows with cells missing or too many, spans that reach
 * nowhere.
 */
final class ArbitraryDocument {

    private static final String[] TEXTS = {
        "",
        "Rp 98.575.166.924",
        "<script>alert(1)</script>",
        "</style></title></textarea>",
        "a & b &amp; c",
        "\"kutip\" 'tunggal' > <",
        "-->]]>",
        "baris\r\nbaru\tdan \u0000 \u0007 \ud800 \ufffe",
        "Tujuan/Sasaran/Program",
        "kinerja sasaran strategis yang ditetapkan dalam perjanjian",
        "é ü 𝄞 العربية"
    };
    private static final String[] NUMBERS = {"0", "-1", "1e-30", "29.2", "98575166924", "9e400"};
    private static final String[] ANCHORS = {"a", "b", "", "1", "a b", "daftar-isi", "t", "isi"};

    private final Random random;

    ArbitraryDocument(long seed) {
        random = new Random(seed);
    }

    Document document() {
        var info = new DocumentInfo("Judul " + text(), text(), text(), 2023, language());
        var sections = new ArrayList<Section>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            var paper = random.nextBoolean() ? Orientation.PORTRAIT : Orientation.LANDSCAPE;
            sections.add(Samples.section(paper, blocks(12, 2).toArray(Block[]::new)));
        }
        return new Document(info, sections);
    }

    private String language() {
        return random.nextBoolean() ? "id-ID" : "en";
    }

    private List<Block> blocks(int most, int depth) {
        return Stream.generate(() -> block(depth)).limit(random.nextInt(most + 1)).toList();
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 2)) {
            case 0, 1 -> paragraph();
            case 2 -> new Heading(1 + random.nextInt(4), number(), text(), anchor());
            case 3 -> new ListBlock(any(ListBlock.Kind.values()), items(depth - 1));
            case 4, 5 -> table(depth - 1);
            case 6 -> new Contents(any(Contents.Kind.values()));
            case 7 ->
                    random.nextBoolean()
                            ? new PageBreak()
                            : new SignatureBlock(text(), signatures());
            default ->
                    new Figure(
                            caption(Caption.Kind.FIGURE),
                            random.nextBoolean() ? chart() : new Figure.BoxTree(box(2)),
                            "Bagan " + text());
        };
    }

    private Paragraph paragraph() {
        var content = new ArrayList<Inline>();
        for (int i = random.nextInt(4); i > 0; i--) {
            content.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Inline.LineBreak();
                        case 1 -> new Inline.Reference(anchor(), text());
                        default -> new Inline.Text(text(), marks());
                    });
        }
        return new Paragraph(any(Paragraph.Style.values()), content);
    }

    private Set<Inline.Mark> marks() {
        var marks = EnumSet.noneOf(Inline.Mark.class);
        Stream.of(Inline.Mark.values()).filter(m -> random.nextBoolean()).forEach(marks::add);
        return marks;
    }

    private List<List<Block>> items(int depth) {
        return Stream.generate(() -> blocks(3, depth)).limit(random.nextInt(4)).toList();
    }

    private List<SignatureBlock.Signature> signatures() {
        return Stream.generate(() -> new SignatureBlock.Signature(text(), text(), text(), text()))
                .limit(random.nextInt(3))
                .toList();
    }

    private Table table(int depth) {
        var columns =
                IntStream.range(0, random.nextInt(30))
                        .mapToObj(i -> new Column(1 + random.nextInt(4), any(Align.values())))
                        .toList();
        var caption = random.nextBoolean() ? caption(Caption.Kind.TABLE) : null;
        return new Table(caption, columns, rows(3, depth), rows(8, depth), random.nextInt(4) > 0);
    }

    private List<Row> rows(int most, int depth) {
        return Stream.generate(() -> new Row(cells(depth), random.nextInt(4) == 0))
                .limit(random.nextInt(most + 1))
                .toList();
    }

    private List<Cell> cells(int depth) {
        return Stream.generate(() -> cell(depth)).limit(random.nextInt(9)).toList();
    }

    private Cell cell(int depth) {
        return new Cell(blocks(2, depth), random.nextInt(6), random.nextInt(5), null);
    }

    private Figure.Chart chart() {
        int categories = 1 + random.nextInt(6);
        var series =
                Stream.generate(() -> new Figure.Series(text(), points(categories)))
                        .limit(1 + random.nextInt(5))
                        .toList();
        return new Figure.Chart(
                any(Figure.ChartKind.values()),
                Stream.generate(this::text).limit(categories).toList(),
                series,
                text());
    }

    private List<Figure.Point> points(int count) {
        return Stream.generate(
                        () ->
                                random.nextInt(3) == 0
                                        ? Figure.Point.GAP
                                        : new Figure.Point(new BigDecimal(any(NUMBERS)), text()))
                .limit(count)
                .toList();
    }

    private Figure.Box box(int depth) {
        var children =
                depth == 0
                        ? List.<Figure.Box>of()
                        : Stream.generate(() -> box(depth - 1)).limit(random.nextInt(4)).toList();
        return new Figure.Box(text(), text(), children);
    }

    private Caption caption(Caption.Kind kind) {
        return new Caption(kind, number(), text(), anchor());
    }

    private String number() {
        return random.nextBoolean() ? "" : "1." + random.nextInt(9);
    }

    private String text() {
        return any(TEXTS);
    }

    private String anchor() {
        return any(ANCHORS);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
