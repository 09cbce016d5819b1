package id.jenjang.report.internal.pohon;

import id.jenjang.diagram.Frame;
import id.jenjang.diagram.Graph;
import id.jenjang.diagram.GraphLayout;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Figure.Item;
import id.jenjang.report.tree.PageBreak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The performance cascade of an agency (PermenPANRB 89/2021): an overview, a picture for each
 * objective with its programs, kegiatan and sub kegiatan, and all of it once more as a list.
 */
public final class PohonKinerja {

    /** The text area of a landscape sheet of A3 paper below a heading and above a caption. */
    private static final Frame PAGE = new Frame(1050, 565);

    private static final double COMFORTABLE_TEXT = 7.5;
    private static final String PLACE = "Gambar 00, Gambar 00, Gambar 00";

    private final ReportContext context;
    private final List<Element> roots;
    private final Map<String, Element> elements = new HashMap<>();

    private PohonKinerja(ReportContext context) {
        this.context = context;
        this.roots = new CascadeTree(context).roots();
        roots.forEach(r -> r.all().forEach(e -> elements.put(e.id(), e)));
    }

    /** The cascade as points to open and search; empty when the plan has none. */
    public static List<Item> outline(ReportContext context) {
        return new PohonKinerja(context).items();
    }

    /** Writes the pictures, each on a page of its own; nothing when the plan has no cascade. */
    public static void pictures(ReportContext context, ReportWriter out) {
        new PohonKinerja(context).write(out);
    }

    /** Writes the cascade as a nested list. */
    public static void list(ReportContext context, ReportWriter out) {
        List<Item> items = outline(context);
        if (!items.isEmpty()) {
            out.add(CascadeOutline.list(items));
        }
    }

    private List<Item> items() {
        return new CascadeOutline(context.wording(), roots).items(roots);
    }

    private void write(ReportWriter out) {
        if (roots.isEmpty()) {
            return;
        }
        List<CascadePage> pages = new CascadePages(this::fits).of(roots);
        List<Caption> captions = new ArrayList<>();
        for (CascadePage page : pages) {
            captions.add(out.caption(Caption.Kind.FIGURE, caption(page, pages)));
        }
        Wording w = context.wording();
        out.add(w.paragraph("pohon.pengantar", Map.of("jumlah", pages.size())));
        var places = new FigurePlaces(w, pages, captions.stream().map(Caption::label).toList());
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                out.add(new PageBreak());
            }
            CascadePage page = pages.get(i);
            Graph graph =
                    new CascadeGraph(w, elements, places.notes(i)).of(page.roots(), Level.PROGRAM);
            Figure.Picture drawn = new Figure.Drawing(graph);
            out.add(
                    new Figure(
                            captions.get(i),
                            i == 0 ? new Figure.Outline(drawn, items()) : drawn,
                            alternative(page)));
        }
    }

    /** Tried with more words than a box will say about where it goes on. */
    private boolean fits(List<Element> shown) {
        Map<String, List<String>> notes = new HashMap<>();
        for (Element root : shown) {
            root.all()
                    .filter(e -> e.level() == Level.SASARAN || e == root)
                    .forEach(e -> notes.put(e.id(), List.of(PLACE, PLACE)));
        }
        Graph graph = new CascadeGraph(context.wording(), elements, notes).of(shown, Level.PROGRAM);
        return new GraphLayout().fits(graph, PAGE, COMFORTABLE_TEXT);
    }

    private String caption(CascadePage page, List<CascadePage> pages) {
        Element subject = page.subject();
        CascadePage first = pages.stream().filter(p -> p.subject() == subject).findFirst().get();
        String more = page == first ? "" : context.wording().text("pohon.lanjutan");
        return subject == null
                ? context.wording().text("pohon.judul.ikhtisar") + more
                : context.wording()
                                .text(
                                        "pohon.judul.cabang",
                                        Map.of(
                                                "unsur", subject.title(),
                                                "nama", subject.name()))
                        + more;
    }

    private String alternative(CascadePage page) {
        return page.roots().stream().map(PohonKinerja::told).collect(Collectors.joining("; "))
                + ".";
    }

    private static String told(Element element) {
        String below =
                element.children().stream()
                        .map(PohonKinerja::told)
                        .collect(Collectors.joining("; "));
        String self = element.title() + ": " + element.name();
        return below.isEmpty() ? self : self + " (" + below + ")";
    }
}
