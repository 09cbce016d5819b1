package id.jenjang.report.internal;

import id.jenjang.measure.PenilaiTeks;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Bagian;
import id.jenjang.model.Laporan;
import id.jenjang.report.internal.Narratives.Narrative;
import id.jenjang.report.internal.scheme.ChapterScheme;
import id.jenjang.report.internal.scheme.ChapterSchemes;
import id.jenjang.report.internal.scheme.SchemePart;
import id.jenjang.report.internal.scheme.SchemePart.ContentKey;
import id.jenjang.report.internal.scheme.SchemePart.Kind;
import id.jenjang.report.internal.text.MarkdownBlocks;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.DocumentInfo;
import id.jenjang.report.tree.PageBreak;
import id.jenjang.report.tree.PageSetup;
import id.jenjang.report.tree.PageSetup.Orientation;
import id.jenjang.report.tree.PageSetup.PageNumbering;
import id.jenjang.report.tree.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One report in the making. The body and the appendices are composed first, so that the lists of
 * the front matter know what there is to list.
 */
public final class Composition {

    private static final String SUBJECT = "LKjIP";
    private static final String LANGUAGE = "id-ID";

    private final ReportContext context;
    private final ChapterScheme scheme;
    private final Narratives narratives;
    private final PenilaiTeks live;
    private final ContentRegistry contents = new ContentRegistry();
    private final ReportWriter out = new ReportWriter();
    private final MarkdownBlocks markdown = new MarkdownBlocks(out);

    /** Prepares a report of a plan. */
    public Composition(Rencana rencana, Laporan laporan) {
        context = Contexts.of(rencana, laporan);
        scheme = ChapterSchemes.load().forRule(laporan.getAturan());
        narratives = new Narratives(laporan, context.wording()::fill);
        live = new PenilaiTeks(rencana, context.instansi(), laporan.getTahun(), context.metode());
    }

    /** The narrative parts no part of the scheme is named after. */
    public List<Bagian> unknownNarratives() {
        return narratives.unknown(scheme);
    }

    /** The titles of the scheme's parts as printed. */
    public List<String> titles() {
        return scheme.parts().stream().map(this::title).toList();
    }

    /** The document. */
    public Document document() {
        List<Section> body = chapters();
        List<Section> appendices = appendices();
        List<Section> sections = new ArrayList<>();
        sections.add(
                new Section(setup(PageNumbering.NONE, false, ""), new Cover(context).blocks()));
        sections.add(front());
        sections.addAll(body);
        sections.addAll(appendices);
        return new Document(info(), sections);
    }

    private DocumentInfo info() {
        String title =
                Optional.ofNullable(context.laporan().getNama())
                        .orElseGet(() -> context.wording().text("dokumen.judul"));
        String agency = Optional.ofNullable(context.instansi().getNama()).orElse("");
        return new DocumentInfo(title, SUBJECT, agency, context.tahun(), LANGUAGE);
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
        if (out.size() > 0) {
            sections.add(
                    new Section(
                            setup(PageNumbering.ARABIC, sections.isEmpty(), header()),
                            out.drain()));
        }
    }

    private List<Section> appendices() {
        List<Section> sections = new ArrayList<>();
        for (SchemePart part : scheme.parts()) {
            if (part.kind().isAppendix()) {
                out.appendix(context.wording().text("lampiran.label"), title(part));
                fill(part);
                Orientation orientation =
                        part.kind() == Kind.APPENDIX ? Orientation.PORTRAIT : Orientation.LANDSCAPE;
                List<Block> blocks = out.drain();
                if (!blocks.isEmpty()) {
                    PageSetup setup =
                            new PageSetup(orientation, PageNumbering.ARABIC, false, header());
                    sections.add(new Section(setup, blocks));
                }
            }
        }
        return sections;
    }

    private Section front() {
        List<Block> blocks = new ArrayList<>();
        for (SchemePart part : scheme.parts()) {
            if (part.kind() == Kind.FRONT) {
                out.front(title(part));
                fill(part);
                List<Block> written = out.drain();
                if (!blocks.isEmpty() && !written.isEmpty()) {
                    blocks.add(new PageBreak());
                }
                blocks.addAll(written);
            }
        }
        return new Section(setup(PageNumbering.ROMAN, true, header()), blocks);
    }

    /**
     * Writes what belongs below the heading just written; takes the heading back when an optional
     * part stays empty.
     */
    private void fill(SchemePart part) {
        int before = out.size();
        Optional<Narrative> narrative = narratives.of(part, live);
        narrative.ifPresent(text -> out.addAll(markdown.convert(text.before())));
        for (ContentKey key : part.contents()) {
            if (narrative.isEmpty() || !key.replaceable()) {
                contents.get(key.key()).write(context, out);
            }
        }
        narrative.ifPresent(text -> out.addAll(markdown.convert(text.after())));
        if (out.size() > before || part.kind().isChapter()) {
            return;
        }
        if (part.optional()) {
            out.takeBackHeading();
        } else {
            out.add(context.wording().paragraph("bagian.kosong"));
        }
    }

    private String title(SchemePart part) {
        return context.wording().fill(part.title());
    }

    private String header() {
        return context.wording().text("dokumen.kepala-halaman");
    }

    private static PageSetup setup(PageNumbering numbering, boolean restart, String header) {
        return new PageSetup(Orientation.PORTRAIT, numbering, restart, header);
    }
}
