package id.jenjang.report;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Bagian;
import id.jenjang.model.Gambar;
import id.jenjang.model.Laporan;
import id.jenjang.report.internal.Composition;
import id.jenjang.report.tree.Document;

import java.util.List;

/**
 * Composes the Laporan Kinerja Instansi Pemerintah (PermenPANRB 53/2014) of one agency and year:
 * cover, front matter, chapters I to IV and appendices, every number computed from the plan. What a
 * plan lacks is printed as a dash or "n/a" with a remark; composing never fails for want of data.
 */
public final class LkjipComposer {

    private static final String KIND = "lkjip";

    private LkjipComposer() {}

    /**
     * Composes a report.
     *
     * @param rencana the plan; never null
     * @param laporan the report's definition, one of the plan's; never null
     */
    public static Document compose(Rencana rencana, Laporan laporan) {
        return composition(rencana, laporan).document();
    }

    /**
     * The narrative parts of a report definition that the report does not print, because their
     * title is none of its chapter scheme's.
     *
     * @param rencana the plan; never null
     * @param laporan the report's definition; never null
     */
    public static List<Bagian> unprinted(Rencana rencana, Laporan laporan) {
        return composition(rencana, laporan).unknownNarratives();
    }

    /**
     * The pictures of a report definition that the report does not print, because no section has
     * their title.
     *
     * @param rencana the plan; never null
     * @param laporan the report's definition; never null
     */
    public static List<Gambar> unprintedPictures(Rencana rencana, Laporan laporan) {
        return composition(rencana, laporan).unknownPictures();
    }

    /**
     * The section titles a narrative may have in a report, in order, as they are printed.
     *
     * @param rencana the plan; never null
     * @param laporan the report's definition; never null
     */
    public static List<String> titles(Rencana rencana, Laporan laporan) {
        return composition(rencana, laporan).titles();
    }

    private static Composition composition(Rencana rencana, Laporan laporan) {
        return new Composition(KIND, rencana, laporan, DocumentOptions.NONE);
    }
}
