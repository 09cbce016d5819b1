package id.jenjang.report.docx;

import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Contents;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.DocumentInfo;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.Letterhead;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Origin;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.PageSetup;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.PageSetup.PageNumbering;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Section;
import id.jenjang.report.tree.SignatureBlock;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;
import id.jenjang.report.tree.Table.Column;
import id.jenjang.report.tree.Table.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Hand-built documents: a small report with everything a tree can hold. */
final class Samples {

    static final DocumentInfo INFO =
            new DocumentInfo(
                    "Laporan Kinerja Sekretariat Daerah Kota Contoh Tahun 2023",
                    "LKjIP",
                    "Sekretariat Daerah Kota Contoh",
                    2023,
                    "id-ID");

    private static final String LOREM =
            "Laporan kinerja ini menyajikan pengukuran capaian sasaran strategis yang ditetapkan"
                    + " dalam perjanjian kinerja, dibandingkan dengan realisasi tahun sebelumnya dan"
                    + " target akhir periode rencana strategis, serta menguraikan faktor pendorong,"
                    + " penghambat, dan tindak lanjut yang diperlukan agar sasaran dapat tercapai pada"
                    + " akhir periode pembangunan daerah. ";

    private Samples() {}

    static Document report() {
        return new Document(INFO, List.of(cover(), front(), chapters(), matrix(), closing()));
    }

    static Document of(Block... blocks) {
        return new Document(
                INFO,
                List.of(
                        section(
                                Orientation.PORTRAIT,
                                PageNumbering.ARABIC,
                                true,
                                List.of(blocks))));
    }

    static Section section(
            Orientation orientation, PageNumbering numbering, boolean restart, List<Block> blocks) {
        return new Section(new PageSetup(orientation, numbering, restart, INFO.agency()), blocks);
    }

    static Letterhead letterhead() {
        return new Letterhead(
                List.of("PEMERINTAH KOTA CONTOH"),
                "SEKRETARIAT DAERAH",
                List.of("Jalan Contoh Nomor 1, Contoh 28811"));
    }

    private static Section cover() {
        return new Section(
                new PageSetup(Orientation.PORTRAIT, PageNumbering.NONE, false, ""),
                List.of(
                        Paragraph.of(Paragraph.Style.COVER_LINE, "PEMERINTAH KOTA CONTOH"),
                        Paragraph.of(
                                Paragraph.Style.COVER_TITLE, "LAPORAN KINERJA INSTANSI PEMERINTAH"),
                        Paragraph.of(Paragraph.Style.COVER_TITLE, "(LKjIP)"),
                        Paragraph.of(Paragraph.Style.COVER_LINE, "SEKRETARIAT DAERAH KOTA CONTOH"),
                        Paragraph.of(Paragraph.Style.COVER_LINE, "TAHUN 2023")));
    }

    private static Section front() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "", "KATA PENGANTAR", "kata_pengantar"));
        blocks.add(body(2));
        blocks.add(body(2));
        blocks.add(
                new SignatureBlock(
                        "Contoh, 31 Januari 2024",
                        List.of(
                                new SignatureBlock.Signature(
                                        "SEKRETARIS DAERAH KOTA CONTOH,",
                                        "",
                                        "Pembina Utama Madya",
                                        ""))));
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, "", "DAFTAR ISI", "daftar_isi"));
        blocks.add(new Contents(Contents.Kind.HEADINGS));
        blocks.add(new Heading(1, "", "DAFTAR TABEL", "daftar_tabel"));
        blocks.add(new Contents(Contents.Kind.TABLES));
        blocks.add(new Heading(1, "", "DAFTAR GAMBAR", "daftar_gambar"));
        blocks.add(new Contents(Contents.Kind.FIGURES));
        return section(Orientation.PORTRAIT, PageNumbering.ROMAN, true, blocks);
    }

    private static Section chapters() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "I", "PENDAHULUAN", "bab_1"));
        blocks.add(new Heading(2, "1.1", "Latar Belakang", "s1_1"));
        for (int i = 0; i < 6; i++) {
            blocks.add(body(1 + i % 4));
        }
        blocks.add(new Heading(2, "1.2", "Kedudukan, Tugas, dan Fungsi", "s1_2"));
        blocks.add(body(1));
        blocks.add(
                ListBlock.of(
                        ListBlock.Kind.DECIMAL,
                        List.of(
                                "Penyusunan kebijakan daerah;",
                                LOREM,
                                "Pelayanan administratif.")));
        blocks.add(
                new ListBlock(
                        ListBlock.Kind.ALPHA,
                        List.of(
                                List.of(
                                        Paragraph.body("Asisten Pemerintahan membawahi:"),
                                        ListBlock.of(
                                                ListBlock.Kind.BULLET,
                                                List.of(
                                                        "Bagian Tata Pemerintahan",
                                                        "Bagian Hukum"))),
                                List.of(Paragraph.body("Asisten Administrasi Umum.")))));
        blocks.add(new Heading(3, "1.2.1", "Struktur Organisasi", "s1_2_1"));
        blocks.add(
                new Paragraph(
                        Paragraph.Style.BODY,
                        List.of(
                                new Inline.Text("Struktur organisasi digambarkan dalam "),
                                new Inline.Reference("g1", "Gambar 1.2.1"),
                                new Inline.Text(" dan diuraikan dalam "),
                                new Inline.Reference("t_program", "Tabel 2.1.1"),
                                new Inline.Text(" pada bagian "),
                                new Inline.Reference("s2_1", "2.1"),
                                new Inline.Text("."))));
        blocks.add(organisation());
        blocks.add(new Heading(1, "II", "PERENCANAAN KINERJA", "bab_2"));
        blocks.add(
                Paragraph.of(
                        Paragraph.Style.QUOTE,
                        "“Terwujudnya Kota Contoh yang maju dan sejahtera”"));
        blocks.add(scale());
        blocks.add(Paragraph.of(Paragraph.Style.NOTE, "Sumber: data contoh."));
        blocks.add(new Heading(2, "2.1", "Program, Kegiatan, dan Sub Kegiatan", "s2_1"));
        blocks.add(body(2));
        blocks.add(programs());
        blocks.add(body(2));
        blocks.add(merged());
        blocks.add(body(1));
        return section(Orientation.PORTRAIT, PageNumbering.ARABIC, true, blocks);
    }

    private static Section matrix() {
        var columns = new ArrayList<Column>();
        var header = new ArrayList<Cell>();
        for (int i = 0; i < 25; i++) {
            columns.add(new Column(i % 8 == 0 ? 3 : 1, Align.LEFT));
            header.add(head(i % 8 == 0 ? "Uraian" : String.valueOf(2019 + i % 8)));
        }
        var rows = new ArrayList<Row>();
        for (int r = 0; r < 14; r++) {
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < 25; i++) {
                cells.add(Cell.of(i % 8 == 0 ? "Meningkatnya kualitas layanan " + r : "41,7"));
            }
            rows.add(new Row(cells, false));
        }
        var caption =
                new Caption(Caption.Kind.TABLE, "2.2.1", "Matriks Rencana Strategis", "t_matriks");
        return section(
                Orientation.LANDSCAPE,
                PageNumbering.ARABIC,
                false,
                List.of(
                        new Heading(2, "2.2", "Matriks Rencana Strategis", "s2_2"),
                        new Table(caption, columns, List.of(new Row(header, false)), rows, true)));
    }

    private static Section closing() {
        return section(
                Orientation.PORTRAIT,
                PageNumbering.ARABIC,
                false,
                List.of(
                        new Heading(1, "III", "PENUTUP", "bab_3"),
                        body(3),
                        sentence(
                                new Inline.Text("Pagu sub kegiatan pertama sebesar "),
                                new Inline.Value("Rp 98.575.166.924", Set.of(), pagu(1, 1)),
                                new Inline.Text(".")),
                        new SignatureBlock(
                                "Contoh, 2 Januari 2023",
                                List.of(
                                        new SignatureBlock.Signature("Pihak Kedua,", "", "", ""),
                                        new SignatureBlock.Signature(
                                                "Pihak Pertama,", "", "", "")))));
    }

    static Paragraph body(int sentences) {
        return Paragraph.body(LOREM.repeat(sentences).strip());
    }

    static Figure organisation() {
        var assistants = new ArrayList<Figure.Box>();
        for (var name :
                List.of(
                        "Pemerintahan dan Kesejahteraan Rakyat",
                        "Perekonomian",
                        "Administrasi Umum")) {
            assistants.add(
                    new Figure.Box(
                            "Asisten " + name,
                            "",
                            List.of(
                                    new Figure.Box(
                                            "Bagian Satu", "Mengoordinasikan kebijakan", List.of()),
                                    new Figure.Box(
                                            "Bagian Dua", "Melaksanakan pemantauan", List.of()),
                                    new Figure.Box("Bagian Tiga", "", List.of()))));
        }
        return new Figure(
                new Caption(Caption.Kind.FIGURE, "1.2.1", "Struktur Organisasi", "g1"),
                new Figure.BoxTree(new Figure.Box("Sekretaris Daerah", "", assistants)),
                "Sekretaris Daerah membawahi tiga asisten, masing-masing dengan tiga bagian.");
    }

    static Table scale() {
        return new Table(
                new Caption(Caption.Kind.TABLE, "2.1", "Skala Nilai Peringkat Kinerja", "t_skala"),
                List.of(
                        new Column(1, Align.CENTER),
                        new Column(3, Align.CENTER),
                        new Column(4, Align.LEFT)),
                List.of(
                        new Row(
                                List.of(head("No"), head("Rentang Capaian"), head("Predikat")),
                                false)),
                List.of(
                        new Row(
                                List.of(Cell.of("1"), Cell.of("≥ 91"), Cell.of("Sangat Tinggi")),
                                false),
                        new Row(List.of(Cell.of("2"), Cell.of("76–90"), Cell.of("Tinggi")), false)),
                true);
    }

    static Table programs() {
        var rows = new ArrayList<Row>();
        for (int p = 1; p <= 3; p++) {
            var title =
                    Cell.of("Program " + p + " Penunjang Urusan Pemerintahan Daerah")
                            .spanning(4, 1);
            rows.add(new Row(List.of(title), true));
            for (int i = 1; i <= 20; i++) {
                var name =
                        "Sub kegiatan penyediaan jasa penunjang urusan pemerintahan daerah nomor "
                                + i;
                rows.add(
                        new Row(
                                List.of(
                                        Cell.of("4.01.0" + p + ".2.01.00" + (10 + i)),
                                        Cell.of(name.repeat(i % 3 == 0 ? 2 : 1)),
                                        figure("98.575.166.924", pagu(p, i)),
                                        figure("97,86", serapan(p, i))),
                                false));
            }
        }
        rows.add(
                new Row(
                        List.of(
                                Cell.of("Jumlah").spanning(2, 1),
                                Cell.of("98.575.166.924"),
                                Cell.of("97,86")),
                        true));
        return new Table(
                new Caption(
                        Caption.Kind.TABLE,
                        "2.1.1",
                        "Program, Kegiatan, dan Sub Kegiatan",
                        "t_program"),
                List.of(
                        new Column(2, Align.LEFT),
                        new Column(5, Align.LEFT),
                        new Column(2, Align.RIGHT),
                        new Column(1, Align.RIGHT)),
                List.of(
                        new Row(
                                List.of(
                                        head("Kode"),
                                        head("Uraian"),
                                        head("Anggaran (Rp)"),
                                        head("%")),
                                false)),
                rows,
                true);
    }

    /** The pagu of a sub kegiatan, which the plan states. */
    static Origin pagu(int program, int number) {
        var element = "program[" + program + "].subkegiatan[" + number + "]";
        return new Origin(element, "Sub kegiatan " + number, "pagu.2023", "");
    }

    private static Origin serapan(int program, int number) {
        return new Origin(
                pagu(program, number).element(),
                "Sub kegiatan " + number,
                "serapan.2023",
                "realisasi ÷ pagu × 100 % = 96.465.658.352 ÷ 98.575.166.924 × 100 %");
    }

    private static Cell figure(String text, Origin origin) {
        return new Cell(List.of(sentence(new Inline.Value(text, Set.of(), origin))), 1, 1, null);
    }

    static Paragraph sentence(Inline... content) {
        return new Paragraph(Paragraph.Style.BODY, List.of(content));
    }

    static Table merged() {
        var rows = new ArrayList<Row>();
        rows.add(new Row(List.of(Cell.of("Visi: Terwujudnya Kota Contoh").spanning(4, 1)), true));
        for (int t = 1; t <= 4; t++) {
            rows.add(
                    new Row(
                            List.of(
                                    Cell.of(
                                                    "Tujuan "
                                                            + t
                                                            + " meningkatkan kualitas tata kelola"
                                                            + " pemerintahan daerah yang baik")
                                            .spanning(1, 3),
                                    Cell.of("Indikator tujuan").spanning(1, 3),
                                    Cell.of("Sasaran satu"),
                                    Cell.of("50,2")),
                            false));
            rows.add(new Row(List.of(Cell.of("Sasaran dua"), Cell.of("3")), false));
            rows.add(new Row(List.of(Cell.of("Sasaran tiga"), Cell.of("4")), false));
        }
        return new Table(
                new Caption(
                        Caption.Kind.TABLE, "2.1.2", "Keterkaitan Tujuan dan Sasaran", "t_kait"),
                List.of(
                        new Column(3, Align.LEFT),
                        new Column(3, Align.LEFT),
                        new Column(3, Align.LEFT),
                        new Column(1, Align.CENTER)),
                List.of(
                        new Row(
                                List.of(
                                        head("Tujuan").spanning(2, 1),
                                        head("Sasaran").spanning(1, 2),
                                        head("Target").spanning(1, 2)),
                                false),
                        new Row(List.of(head("Uraian"), head("Indikator")), false)),
                rows,
                true);
    }

    static Cell head(String text) {
        return new Cell(List.of(Paragraph.of(Paragraph.Style.CELL_HEADER, text)), 1, 1, null);
    }
}
