package id.jenjang.report;

import id.jenjang.diagram.Graph;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Laporan;
import id.jenjang.report.internal.Contexts;
import id.jenjang.report.internal.pohon.WholeCascade;

import java.util.List;
import java.util.Optional;

/**
 * The performance cascade of an agency (pohon kinerja, PermenPANRB 89/2021) as one picture, for
 * screens; for paper there is the document {@code pohon}.
 */
public final class CascadePicture {

    private final WholeCascade cascade;

    /**
     * @param rencana the plan; never null
     * @param laporan agency, year, method, as for {@link PlanDocument#compose}
     */
    public CascadePicture(Rencana rencana, Laporan laporan) {
        this.cascade = new WholeCascade(Contexts.of(rencana, laporan, DocumentOptions.NONE));
    }

    /** The words for the levels of a cascade, from the top. */
    public static List<String> levels() {
        return WholeCascade.levels();
    }

    /** The ids of the elements a picture may begin at, from the top. */
    public List<String> names() {
        return cascade.names();
    }

    /**
     * The picture.
     *
     * @param from id or code of the element it begins at; null for the whole cascade
     * @param last the lowest level shown, one of {@link #levels}; null for the lowest there is
     * @return boxes and lines; empty when no element bears that id or code, or none is as high as
     *     the last level
     */
    public Optional<Graph> graph(String from, String last) {
        return cascade.graph(from, last);
    }
}
