package id.jenjang.report.html;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Contents;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.DocumentInfo;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Inline.Mark;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.PageSetup;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.PageSetup.PageNumbering;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Paragraph.Style;
import id.jenjang.report.tree.Section;
import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.SignatureBlock.Signature;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.report.tree.Table.Column;
import id.jenjang.report.tree.Table.Row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Hand-built documents: a small report with everything a tree can hold, and a list of findings. */
final class Samples {

    static final DocumentInfo INFO =
            new DocumentInfo(
                    "Laporan Kinerja Sekretariat Daerah Kota Contoh Tahun 2023",
                    "LKjIP",
                    "Sekretariat Daerah Kota Contoh",
                    2023,
                    "id-ID");

    private Samples() {}

    static Document report() {
        return new Document(INFO, List.of(cover(), front(), chapters(), appendix()));
    }

    static Document of(Block... blocks) {
        return new Document(INFO, List.of(section(Orientation.PORTRAIT, blocks)));
    }

    static Section section(Orientation orientation, Block... blocks) {
        return new Section(
                new PageSetup(orientation, PageNumbering.ARABIC, false, INFO.title()),
                List.of(blocks));
    }

    private static Section cover() {
        return new Section(
                new PageSetup(Orientation.PORTRAIT, PageNumbering.NONE, false, ""),
                List.of(
                        Paragraph.of(Style.COVER_TITLE, "LAPORAN KINERJA INSTANSI PEMERINTAH"),
                        Paragraph.of(Style.COVER_TITLE, "TAHUN 2023"),
                        Paragraph.of(Style.COVER_LINE, "Jl. Contoh Nomor 1")));
    }

    private static Section front() {
        return section(
                Orientation.PORTRAIT,
                new Heading(1, "", "KATA PENGANTAR", "kata_pengantar"),
                Paragraph.body("Puji syukur kami panjatkan."),
                new SignatureBlock(
                        "Contoh, 31 Januari 2024",
                        List.of(
                                new Signature(
                                        "Pihak Pertama,\nSEKRETARIS DAERAH,",
                                        "",
                                        "Pembina Utama Madya",
                                        ""))),
                new PageBreak(),
                new Heading(1, "", "DAFTAR ISI", "daftar_isi"),
                new Contents(Contents.Kind.HEADINGS),
                new Contents(Contents.Kind.TABLES),
                new Contents(Contents.Kind.FIGURES),
                new Contents(
                        Contents.Kind.APPENDICES,
                        List.of(new Contents.Entry("Lampiran 1", "Pengesahan", "lampiran_1"))));
    }

    private static Section chapters() {
        return section(
                Orientation.PORTRAIT,
                new Heading(1, "I", "PENDAHULUAN", "bab_1"),
                new Heading(2, "1.1", "Latar Belakang", "s1_1"),
                new Paragraph(
                        Style.BODY,
                        List.of(
                                new Inline.Text("Anggaran "),
                                new Inline.Text("Rp 1.000.000", Set.of(Mark.BOLD)),
                                new Inline.Text(" ("),
                                new Inline.Text("Satu Juta Rupiah", Set.of(Mark.ITALIC)),
                                new Inline.Text(") ada pada "),
                                new Inline.Reference("t_program", "Tabel 1.1.1"),
                                new Inline.Text(" dan "),
                                new Inline.Reference("g1", "Gambar 1.1.1"),
                                new Inline.Text(";"),
                                new Inline.LineBreak(),
                                new Inline.Reference("tak_ada", "Tabel 9"),
                                new Inline.Text(" tidak ada."))),
                Paragraph.of(Style.QUOTE, "“Terwujudnya Kota Contoh yang maju”"),
                Paragraph.of(Style.FORMULA, "capaian = (realisasi ÷ target) × 100%"),
                Paragraph.body("Tugasnya meliputi:"),
                new ListBlock(
                        ListBlock.Kind.ALPHA,
                        List.of(
                                List.of(
                                        Paragraph.body("menyusun kebijakan:"),
                                        ListBlock.of(
                                                ListBlock.Kind.BULLET,
                                                List.of("kebijakan daerah;", "pedoman;"))),
                                List.of(Paragraph.body("memantau."), Paragraph.body("Berkala.")))),
                programs(),
                Paragraph.of(Style.NOTE, "Sumber: data contoh."),
                organisation(),
                chart(
                        "1.1.2",
                        Figure.ChartKind.COLUMNS,
                        "Satuan: Indeks",
                        series("Target", "29,2", "31"),
                        series("Realisasi", "30", "")),
                chart("1.1.3", Figure.ChartKind.LINES, "", series("Serapan", "40", "97,86")),
                chart("1.1.4", Figure.ChartKind.BARS, "", series("Capaian", "-20", "104,5")),
                new Heading(4, "", "Judul yang melompat", "lompat"),
                new PageBreak(),
                Paragraph.of(Style.CENTERED, "tengah"),
                Paragraph.body(""));
    }

    private static Section appendix() {
        return section(
                Orientation.LANDSCAPE,
                new Heading(1, "", "LAMPIRAN 1", "lampiran_1"),
                new Table(
                        null,
                        List.of(new Column(1, Align.LEFT), new Column(3, Align.LEFT)),
                        List.of(),
                        List.of(row("Nama", ": ...")),
                        false),
                new SignatureBlock(
                        "Contoh, 2 Januari 2023",
                        List.of(
                                new Signature("Pihak Kedua,", "Budi", "", "1"),
                                new Signature("Pihak Pertama,", "", "", ""))));
    }

    static Table programs() {
        return new Table(
                new Caption(Caption.Kind.TABLE, "1.1.1", "Program/Kegiatan", "t_program"),
                List.of(
                        new Column(1, Align.CENTER),
                        new Column(5, Align.LEFT),
                        new Column(2, Align.RIGHT)),
                List.of(
                        new Row(
                                List.of(
                                        Cell.of("No.").spanning(1, 2),
                                        Cell.of("Program").spanning(2, 1)),
                                false),
                        row("Nama", "Pagu (Rp)")),
                List.of(
                        new Row(List.of(Cell.of("Misi 1").spanning(3, 1)), true),
                        new Row(
                                List.of(
                                        Cell.of("1.").spanning(1, 2),
                                        Cell.of("Program A"),
                                        Cell.of("400.000")),
                                false),
                        row("Program B", "600.000"),
                        new Row(List.of(Cell.of("Misi 2").spanning(3, 1)), true),
                        row("2.", "Program C", "–"),
                        new Row(
                                List.of(Cell.of("JUMLAH").spanning(2, 1), Cell.of("1.000.000")),
                                true)),
                true);
    }

    private static Figure chart(
            String number, Figure.ChartKind kind, String unit, Figure.Series... series) {
        return new Figure(
                new Caption(Caption.Kind.FIGURE, number, "Bagan " + kind, "g" + number),
                new Figure.Chart(kind, List.of("2022", "2023"), List.of(series), unit),
                "Uraian bagan dalam kata.");
    }

    private static Figure.Series series(String name, String... labels) {
        return new Figure.Series(name, Stream.of(labels).map(Samples::point).toList());
    }

    private static Figure.Point point(String label) {
        return label.isEmpty()
                ? Figure.Point.GAP
                : new Figure.Point(new BigDecimal(label.replace(',', '.')), label);
    }

    private static Figure organisation() {
        return new Figure(
                new Caption(Caption.Kind.FIGURE, "1.1.1", "Struktur Organisasi", "g1"),
                new Figure.BoxTree(
                        new Figure.Box(
                                "Sekretaris Daerah",
                                "",
                                List.of(
                                        new Figure.Box("Asisten I", "Pemerintahan", List.of()),
                                        new Figure.Box("Asisten II", "", List.of())))),
                "Sekretaris Daerah membawahi dua asisten.");
    }

    /** A table that counts levels, and two that list findings, the level first in bold. */
    static Document findings() {
        return of(
                findingTable("ringkasan", row("Galat", "2"), row("Catatan", "1")),
                new Heading(1, "", "TEMUAN", "temuan"),
                findingTable("temuan_1", finding("Galat", "capaian 80%"), finding("Catatan", "x")),
                findingTable("temuan_2", finding("Galat", "jumlah salah")),
                programs());
    }

    private static Table findingTable(String anchor, Row... rows) {
        return new Table(
                new Caption(Caption.Kind.TABLE, anchor, "Temuan", anchor),
                List.of(new Column(1, Align.LEFT), new Column(4, Align.LEFT)),
                List.of(row("Letak", "Uraian")),
                List.of(rows),
                true);
    }

    private static Row finding(String level, String text) {
        var content =
                List.<Inline>of(
                        new Inline.Text(level + ".", Set.of(Mark.BOLD)),
                        new Inline.Text(" " + text));
        return new Row(
                List.of(
                        Cell.of("2023.jenjang:1"),
                        new Cell(List.of(new Paragraph(Style.CELL, content)), 1, 1, null)),
                false);
    }

    static Row row(String... cells) {
        return new Row(Stream.of(cells).map(Cell::of).toList(), false);
    }
}
