package id.jenjang.report;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.Pengukuran;
import id.jenjang.model.RencanaFactory;
import id.jenjang.report.internal.Composition;
import id.jenjang.report.internal.scheme.ChapterSchemes;
import id.jenjang.report.internal.scheme.SchemeHead;
import id.jenjang.report.tree.Document;

import org.eclipse.emf.ecore.util.EcoreUtil;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A kind of document that can be composed from a plan. The kinds are those there are chapter
 * schemes for; a new one is a scheme and the contents it names.
 */
public final class PlanDocument {

    private final SchemeHead head;

    private PlanDocument(SchemeHead head) {
        this.head = head;
    }

    /** All kinds, in the order in which an agency needs them printed. */
    public static List<PlanDocument> all() {
        var schemes = ChapterSchemes.load();
        return schemes.words().stream()
                .map(word -> new PlanDocument(schemes.of(word, null).head()))
                .toList();
    }

    /** The kind a word asks for, in any case; empty for an unknown one. */
    public static Optional<PlanDocument> named(String word) {
        return all().stream().filter(kind -> kind.word().equalsIgnoreCase(word)).findFirst();
    }

    /** The word that asks for it, for example "rencana-aksi". */
    public String word() {
        return head.word();
    }

    /** Its name, for example "Rencana Aksi". */
    public String name() {
        return head.name();
    }

    /** What a plan must have for it. */
    public List<DocumentNeed> needs() {
        return head.needs();
    }

    /** Whether it cannot be without a report definition of its own kind in the plan. */
    public boolean needsReport() {
        return needs().contains(DocumentNeed.LAPORAN);
    }

    /**
     * The first thing a plan lacks for it.
     *
     * @return empty when the plan has all it needs
     */
    public Optional<DocumentNeed> missing(
            Rencana rencana, Instansi instansi, int tahun, DocumentOptions options) {
        return needs().stream()
                .filter(need -> !isMet(need, rencana, instansi, tahun, options))
                .findFirst();
    }

    private boolean isMet(
            DocumentNeed need,
            Rencana rencana,
            Instansi instansi,
            int tahun,
            DocumentOptions options) {
        return need == DocumentNeed.LAPORAN
                ? reports(rencana, instansi, tahun).stream().anyMatch(this::isOwn)
                : need.isMet(rencana, instansi, tahun, options);
    }

    /**
     * The years a plan can have it for, ascending; empty when it does not depend on a year or the
     * plan lacks something.
     */
    public SortedSet<Integer> years(Rencana rencana, Instansi instansi) {
        SortedSet<Integer> years = new TreeSet<>();
        boolean first = true;
        for (DocumentNeed need : needs()) {
            if (need.isYearly()) {
                SortedSet<Integer> ofNeed = need.years(rencana, instansi);
                if (first) {
                    years.addAll(ofNeed);
                } else {
                    years.retainAll(ofNeed);
                }
                first = false;
            }
        }
        return years;
    }

    /**
     * The latest year a plan says anything for, under whose method a document of the whole period
     * is written; empty when it says nothing for any.
     */
    public static OptionalInt latestYear(Rencana rencana) {
        SortedSet<Integer> years = new TreeSet<>();
        rencana.all(Laporan.class).forEach(each -> years.add(each.getTahun()));
        rencana.all(Pengukuran.class).forEach(each -> years.add(each.getTahun()));
        List<PlanDocument> kinds = all();
        rencana.all(Instansi.class)
                .forEach(each -> kinds.forEach(kind -> years.addAll(kind.years(rencana, each))));
        return years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.last());
    }

    /** Whether it is made anew for each year. */
    public boolean isYearly() {
        return needs().stream().anyMatch(DocumentNeed::isYearly);
    }

    /**
     * The report definition that decides its method, place and signature: its own in the plan, else
     * that of another report of the agency and year without what is said of that report only, else
     * one with the defaults.
     */
    public Laporan settings(Rencana rencana, Instansi instansi, int tahun) {
        List<Laporan> reports = reports(rencana, instansi, tahun);
        return reports.stream()
                .filter(this::isOwn)
                .findFirst()
                .orElseGet(() -> standIn(reports, instansi, tahun));
    }

    private static List<Laporan> reports(Rencana rencana, Instansi instansi, int tahun) {
        return rencana.all(Laporan.class).stream()
                .filter(each -> each.getTahun() == tahun)
                .filter(each -> rencana.instansiOf(each).filter(instansi::equals).isPresent())
                .toList();
    }

    /** A plan's word is an id, so it has no dashes. */
    private boolean isOwn(Laporan laporan) {
        return plain(word()).equals(plain(laporan.getJenis()));
    }

    private static String plain(String word) {
        return word == null ? "" : word.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }

    private static Laporan standIn(List<Laporan> reports, Instansi instansi, int tahun) {
        if (reports.isEmpty()) {
            Laporan laporan = RencanaFactory.eINSTANCE.createLaporan();
            laporan.setInstansi(instansi);
            laporan.setTahun(tahun);
            return laporan;
        }
        Laporan laporan = EcoreUtil.copy(reports.getFirst());
        laporan.setInstansi(instansi);
        laporan.setNama(null);
        laporan.setAturan(null);
        laporan.setTanggal(null);
        laporan.getBagian().clear();
        return laporan;
    }

    /**
     * The ids, of an office or else of its unit, of the officials below the head of the agency who
     * answer for something and so have an agreement of their own.
     */
    public List<String> officials(Rencana rencana, Laporan laporan) {
        return new Composition(word(), rencana, laporan, DocumentOptions.NONE).officials();
    }

    /**
     * Composes the document. What a plan lacks is printed as a dash or "n/a" with a remark;
     * composing never fails for want of data.
     *
     * @param rencana the plan; never null
     * @param laporan agency, year, method: one of the plan's definitions or {@link #settings}
     * @param options what else is asked of it
     */
    public Document compose(Rencana rencana, Laporan laporan, DocumentOptions options) {
        return new Composition(word(), rencana, laporan, options).document();
    }
}
