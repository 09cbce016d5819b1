package id.jenjang.report.internal;

import id.jenjang.measure.PenilaiTeks;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Bagian;
import id.jenjang.model.Gambar;
import id.jenjang.model.Kertas;
import id.jenjang.model.Laporan;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.image.PictureFiles;
import id.jenjang.report.internal.Narratives.Narrative;
import id.jenjang.report.internal.agreement.AgreementDocument;
import id.jenjang.report.internal.scheme.ChapterScheme;
import id.jenjang.report.internal.scheme.ChapterSchemes;
import id.jenjang.report.internal.scheme.SchemePart;
import id.jenjang.report.internal.scheme.SchemePart.ContentKey;
import id.jenjang.report.internal.scheme.SchemePart.Kind;
import id.jenjang.report.internal.text.LiveFigures;
import id.jenjang.report.internal.text.MarkdownBlocks;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.DocumentInfo;
import id.jenjang.report.tree.FreeArea;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.PageSetup;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.PageSetup.PageNumbering;
import id.jenjang.report.tree.PageSetup.Size;
import id.jenjang.report.tree.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One document in the making, as its scheme lays it down. The body and the appendices are composed
 * first, so that the lists of the front matter know what there is to list.
 */
public final class Composition {

    private static final String LANGUAGE = "id-ID";

    private final ReportContext context;
    private final ChapterScheme scheme;
    private final Narratives narratives;
    private final PenilaiTeks live;
    private final SectionPictures figures;
    private final PictureFiles pictures;
    private final ContentRegistry contents = new ContentRegistry();
    private final ReportWriter out = new ReportWriter();
    private final AreaKeys areaKeys = new AreaKeys();
    private final LiveFigures liveFigures = new LiveFigures();
    private final MarkdownBlocks markdown = new MarkdownBlocks(out, liveFigures);

    /**
     * Prepares a document of a plan.
     *
     * @param word the kind of document, one of {@link ChapterSchemes#words()}
     * @param laporan agency, year and method
     * @param options what else is asked of it
     */
    public Composition(String word, Rencana rencana, Laporan laporan, DocumentOptions options) {
        context = Contexts.of(rencana, laporan, options);
        scheme = ChapterSchemes.load().of(word, laporan.getAturan());
        narratives = new Narratives(laporan, context.wording()::fill);
        figures = new SectionPictures(context, narratives);
        pictures = PictureFiles.of(rencana);
        live = new PenilaiTeks(rencana, context.instansi(), laporan.getTahun(), context.metode());
    }

    /** The narrative parts no part of the scheme is named after. */
    public List<Bagian> unknownNarratives() {
        return narratives.unknown(scheme);
    }

    /** The pictures no part of the scheme is named for. */
    public List<Gambar> unknownPictures() {
        return figures.unknown(scheme);
    }

    /** The ids of the officials below the head of the agency who have an agreement. */
    public List<String> officials() {
        return AgreementDocument.officials(context);
    }

    /** The titles of the scheme's parts as printed; parts without one are left out. */
    public List<String> titles() {
        return scheme.parts().stream().map(this::title).filter(title -> !title.isEmpty()).toList();
    }

    /** The document. */
    public Document document() {
        List<Section> body = chapters();
        List<Section> pages = pages(body.isEmpty());
        List<Section> appendices = appendices();
        List<Section> sections = new ArrayList<>();
        sections.addAll(cover());
        sections.addAll(front());
        sections.addAll(body);
        sections.addAll(pages);
        sections.addAll(appendices);
        DocumentInfo info = info();
        return new Document(info, sections, TemplateFields.of(context, info));
    }

    private DocumentInfo info() {
        String title =
                Optional.ofNullable(context.laporan().getNama())
                        .orElseGet(() -> context.wording().fill(scheme.head().title()));
        String agency = Optional.ofNullable(context.instansi().getNama()).orElse("");
        return new DocumentInfo(title, scheme.head().name(), agency, context.tahun(), LANGUAGE);
    }

    private List<Section> cover() {
        for (SchemePart part : parts(Kind.COVER::equals)) {
            fill(part);
        }
        return drained(setup(PageNumbering.NONE, false, ""));
    }

    private List<Section> chapters() {
        List<Section> sections = new ArrayList<>();
        for (SchemePart part : scheme.parts()) {
            if (part.kind().isChapter()) {
                closeChapter(sections);
                out.chapter(title(part), part.kind() == Kind.LETTERED_CHAPTER);
                fill(part);
            } else if (part.kind() == Kind.SECTION) {
                out.section(title(part));
                fill(part);
            }
        }
        closeChapter(sections);
        return sections;
    }

    private void closeChapter(List<Section> sections) {
        sections.addAll(drained(setup(PageNumbering.ARABIC, sections.isEmpty(), header())));
    }

    private List<Section> pages(boolean first) {
        List<Section> sections = new ArrayList<>();
        for (SchemePart part : parts(kind -> kind.isPage() || kind == Kind.LETTERHEAD)) {
            if (part.kind().isPage()) {
                out.page(title(part));
                fill(part);
                PageSetup setup = setup(numbering(), first && sections.isEmpty(), header());
                sections.addAll(drained(turned(setup, part)));
            } else {
                fill(part);
            }
        }
        return sections;
    }

    private PageNumbering numbering() {
        return scheme.head().numbered() ? PageNumbering.ARABIC : PageNumbering.NONE;
    }

    private List<Section> appendices() {
        List<Section> sections = new ArrayList<>();
        for (SchemePart part : parts(Kind::isAppendix)) {
            out.appendix(context.wording().text("lampiran.label"), title(part));
            fill(part);
            sections.addAll(drained(turned(setup(PageNumbering.ARABIC, false, header()), part)));
        }
        return sections;
    }

    private List<Section> front() {
        List<Block> blocks = new ArrayList<>();
        for (SchemePart part : parts(Kind.FRONT::equals)) {
            out.front(title(part));
            fill(part);
            List<Block> written = out.drain();
            if (!blocks.isEmpty() && !written.isEmpty()) {
                blocks.add(new PageBreak());
            }
            blocks.addAll(written);
        }
        return blocks.isEmpty()
                ? List.of()
                : List.of(new Section(setup(PageNumbering.ROMAN, true, header()), blocks));
    }

    private List<SchemePart> parts(Predicate<Kind> wanted) {
        return scheme.parts().stream().filter(part -> wanted.test(part.kind())).toList();
    }

    /** What has been written, as a section; none when nothing has. */
    private List<Section> drained(PageSetup setup) {
        List<Block> blocks = out.drain();
        return blocks.isEmpty() ? List.of() : List.of(new Section(setup, blocks));
    }

    /**
     * Writes what belongs below the heading just written; takes the heading back when an optional
     * part stays empty.
     */
    private void fill(SchemePart part) {
        int before = out.size();
        List<Narrative> narrative = narratives.of(part, live, this::figure);
        narrative.forEach(text -> out.addAll(markdown(text, text.before())));
        for (ContentKey key : part.contents()) {
            if (narrative.isEmpty() || !key.replaceable()) {
                contents.get(key.key()).write(context, out);
            }
        }
        figures.write(part, out);
        narrative.forEach(text -> out.addAll(markdown(text, text.after())));
        if (out.size() == before && !part.kind().isChapter() && !part.title().isEmpty()) {
            if (part.optional()) {
                out.takeBackHeading();
                return;
            }
            out.add(context.wording().paragraph("bagian.kosong"));
        }
        if (part.kind() == Kind.SECTION) {
            out.add(new FreeArea(areaKeys.of(part.title()), title(part)));
        }
    }

    private String figure(PenilaiTeks.Berhasil value) {
        return value.asal() == null
                ? value.teks()
                : liveFigures.mark(value.teks(), context.origins().of(value.asal()));
    }

    private List<Block> markdown(Narrative text, String part) {
        return markdown.convert(part, name -> pictures.of(text.source(), name));
    }

    private String title(SchemePart part) {
        return context.wording().fill(part.title());
    }

    private String header() {
        return context.wording().fill(scheme.head().header());
    }

    private PageSetup setup(PageNumbering numbering, boolean restart, String header) {
        return new PageSetup(paper(), Orientation.PORTRAIT, numbering, restart, header);
    }

    /**
     * The paper asked for, else folio where the plan asks for it, else what the scheme is printed
     * on. Large figures need their A3 whatever the rest is printed on.
     */
    private Size paper() {
        Size usual = scheme.head().size();
        if (usual == Size.A3) {
            return usual;
        }
        if (context.options().kertas() != null) {
            return context.options().kertas() == Kertas.F4 ? Size.F4 : Size.A4;
        }
        return context.laporan().getKertas() == Kertas.F4 ? Size.F4 : usual;
    }

    /** The set-up on the paper and in the orientation of a part. */
    private static PageSetup turned(PageSetup setup, SchemePart part) {
        PageSetup sheet = part.paper() == null ? setup : setup.on(part.paper());
        return part.kind().isLandscape()
                ? new PageSetup(
                        sheet.size(),
                        Orientation.LANDSCAPE,
                        sheet.numbering(),
                        sheet.restart(),
                        sheet.header())
                : sheet;
    }
}
