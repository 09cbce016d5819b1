package id.jenjang.measure.tercetak;

import id.jenjang.model.Tercetak;

import java.util.List;
import java.util.stream.Stream;

/**
 * A printed document, read: its figures tied to the elements of the plan.
 *
 * @param sumber the transcript
 * @param cuplikan its pieces in order
 */
public record DokumenTercetak(Tercetak sumber, List<CuplikanTerbaca> cuplikan) {
    public DokumenTercetak {
        cuplikan = List.copyOf(cuplikan);
    }

    /** All stated figures in the order of the document. */
    public Stream<AngkaTerbaca> angka() {
        return cuplikan.stream().flatMap(c -> c.baris().stream()).flatMap(b -> b.angka().stream());
    }
}
