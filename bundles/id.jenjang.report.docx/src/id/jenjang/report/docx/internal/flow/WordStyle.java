package id.jenjang.report.docx.internal.flow;

import static id.jenjang.report.docx.internal.flow.Format.Align.CENTER;
import static id.jenjang.report.docx.internal.flow.Format.Align.JUSTIFY;

/**
 * The paragraph styles of a report: what Word shows in its style list and what the layout engine
 * measures with. Ids and names of built-in styles are Word's own, so that contents, navigation and
 * captions work there.
 */
public enum WordStyle {
    BODY("Normal", "Normal", Format.of(22, 330).spaced(0, 120).aligned(JUSTIFY)),
    HEADING_1(
            "Heading1",
            "heading 1",
            heading(28, 380).spaced(0, 300).aligned(CENTER).onNewPage(),
            0),
    HEADING_2("Heading2", "heading 2", heading(24, 340).spaced(200, 100).indented(680, 0, -680), 1),
    HEADING_3("Heading3", "heading 3", heading(22, 320).spaced(160, 80).indented(794, 0, -794), 2),
    HEADING_4("Heading4", "heading 4", heading(22, 320).spaced(120, 80).indented(964, 0, -964), 3),
    FRONT_HEADING(
            "JudulDepan",
            "Judul Depan",
            heading(28, 380).spaced(0, 300).aligned(CENTER).onNewPage(),
            0),
    COVER_TITLE("Title", "Title", Format.of(36, 520).asBold().spaced(0, 60).aligned(CENTER)),
    COVER_RULE("GarisSampul", "Garis Sampul", Format.of(4, 100)),
    COVER_LINE(
            "BarisSampul",
            "Baris Sampul",
            Format.of(26, 380).asBold().spaced(0, 40).aligned(CENTER)),
    CENTERED("TeksTengah", "Teks Tengah", Format.of(22, 330).spaced(0, 120).aligned(CENTER)),
    QUOTE(
            "Quote",
            "Quote",
            Format.of(22, 330).asItalic().spaced(40, 160).indented(567, 567, 0).aligned(CENTER)),
    FORMULA("Rumus", "Rumus", Format.of(22, 330).asItalic().spaced(40, 160).indented(567, 0, 0)),
    LIST("ListParagraph", "List Paragraph", Format.of(22, 330).spaced(0, 60).aligned(JUSTIFY)),
    CAPTION_TABLE(
            "Caption",
            "caption",
            Format.of(20, 270).asBold().spaced(160, 80).aligned(CENTER).keptWithNext()),
    CAPTION_FIGURE(
            "KeteranganGambar",
            "Keterangan Gambar",
            Format.of(20, 270).asBold().spaced(120, 200).aligned(CENTER)),
    FIGURE("Gambar", "Gambar", Format.of(2, 0).spaced(120, 0).aligned(CENTER).keptWithNext()),
    NOTE("Catatan", "Catatan", Format.of(18, 230).asItalic().spaced(60, 160)),
    FOOTNOTE("FootnoteText", "footnote text", Format.of(18, 230).aligned(JUSTIFY)),
    CELL("TeksTabel", "Teks Tabel", Format.of(19, 250)),
    CELL_SMALL("TeksTabelKecil", "Teks Tabel Kecil", Format.of(17, 220)),
    CELL_SMALLER("TeksTabelRapat", "Teks Tabel Rapat", Format.of(15, 190)),
    CELL_SMALLEST("TeksTabelSangatRapat", "Teks Tabel Sangat Rapat", Format.of(12, 150)),
    LAYOUT_CELL("TeksTata", "Teks Tata Letak", Format.of(22, 330)),
    AREA("Isian", "Isian", Format.of(22, 330).spaced(0, 120).aligned(JUSTIFY)),
    SIGNATURE("TandaTangan", "Tanda Tangan", Format.of(22, 300).aligned(CENTER).keptWithNext()),
    DRAFT("Draf", "Draf", Format.of(18, 240).indented(113, 113, 0)),
    COVER_EMBLEM("LambangSampul", "Lambang Sampul", Format.of(2, 0).spaced(0, 240).aligned(CENTER)),
    LETTERHEAD_EMBLEM("LambangKop", "Lambang Kop", Format.of(2, 0).aligned(CENTER).keptWithNext()),
    LETTERHEAD("KopSurat", "Kop Surat", Format.of(26, 320).aligned(CENTER).keptWithNext()),
    LETTERHEAD_AGENCY(
            "KopInstansi",
            "Kop Instansi",
            Format.of(32, 400).asBold().aligned(CENTER).keptWithNext()),
    LETTERHEAD_ADDRESS(
            "KopAlamat", "Kop Alamat", Format.of(18, 230).aligned(CENTER).keptWithNext()),
    LETTERHEAD_RULE("GarisKop", "Garis Kop", Format.of(4, 80).spaced(0, 240).keptWithNext()),
    TOC_1("TOC1", "toc 1", Format.of(22, 320).asBold().spaced(60, 20).indented(964, 0, -964)),
    TOC_2("TOC2", "toc 2", Format.of(22, 310).indented(1531, 0, -567)),
    TOC_3("TOC3", "toc 3", Format.of(20, 280).indented(2268, 0, -737)),
    TABLE_OF_FIGURES(
            "TableofFigures",
            "table of figures",
            Format.of(22, 310).spaced(0, 40).indented(1588, 0, -1588)),
    HEADER("Header", "header", Format.of(17, 220)),
    FOOTER("Footer", "footer", Format.of(19, 240).aligned(CENTER)),
    SPACER("Jarak", "Jarak", Format.of(8, 120)),
    /** So low that a section never ends with an empty page. */
    SECTION_END("AkhirBagian", "Akhir Bagian", Format.of(2, 20));

    private final String id;
    private final String title;
    private final Format format;
    private final int outlineLevel;

    WordStyle(String id, String title, Format format) {
        this(id, title, format, -1);
    }

    WordStyle(String id, String title, Format format, int outlineLevel) {
        this.id = id;
        this.title = title;
        this.format = format;
        this.outlineLevel = outlineLevel;
    }

    /** The style's id in the styles part. */
    public String id() {
        return id;
    }

    /** The name people see. */
    public String title() {
        return title;
    }

    /** Its measures. */
    public Format format() {
        return format;
    }

    /** Level in the document outline from 0, or -1 for text. */
    public int outlineLevel() {
        return outlineLevel;
    }

    /** Whether headings of this style take part in automatic numbering. */
    public boolean numberedHeading() {
        return outlineLevel >= 0 && this != FRONT_HEADING;
    }

    private static Format heading(int size, int line) {
        return Format.of(size, line).asBold().keptWithNext();
    }
}
