package id.jenjang.measure;

import id.jenjang.model.Instansi;
import id.jenjang.model.KalimatBaku;
import id.jenjang.model.Laporan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The agency's own wording for passages a report otherwise words by itself. What a report
 * definition says goes before what its agency says; of two that say the same passage, the first.
 */
public final class Redaksi {

    private Redaksi() {}

    /**
     * The wording that applies to a report.
     *
     * @param laporan the report definition; its agency may be missing
     * @return text by key of the passage, in the order written; texts keep their places in braces,
     *     outer blank space removed; entries without key or text are left out
     */
    public static Map<String, String> milik(Laporan laporan) {
        Map<String, String> wording = new LinkedHashMap<>();
        put(laporan.getBaku(), wording);
        Instansi instansi = laporan.getInstansi();
        if (instansi != null) {
            put(instansi.getBaku(), wording);
        }
        return wording;
    }

    private static void put(List<KalimatBaku> from, Map<String, String> wording) {
        for (KalimatBaku each : from) {
            if (each.getKunci() != null && each.getIsi() != null) {
                wording.putIfAbsent(each.getKunci().strip(), each.getIsi().strip());
            }
        }
    }
}
