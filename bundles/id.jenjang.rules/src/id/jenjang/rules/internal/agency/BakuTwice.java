package id.jenjang.rules.internal.agency;

import id.jenjang.model.Instansi;
import id.jenjang.model.KalimatBaku;
import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Simpul;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** J705: an agency or a report words one passage twice. */
final class BakuTwice extends ElementRule<Simpul> {
    BakuTwice() {
        super("J705", Severity.WARNING, Simpul.class, Regulation.JENJANG);
    }

    @Override
    protected void check(Simpul element, CheckContext context) {
        switch (element) {
            case Instansi instansi -> check(instansi.getBaku(), context);
            case Laporan laporan -> check(laporan.getBaku(), context);
            default -> {
                // nothing is worded here
            }
        }
    }

    private static void check(List<KalimatBaku> passages, CheckContext context) {
        Map<String, KalimatBaku> first = new HashMap<>();
        for (KalimatBaku each : passages) {
            if (each.getKunci() == null) {
                continue;
            }
            KalimatBaku earlier = first.putIfAbsent(each.getKunci().strip(), each);
            if (earlier != null) {
                context.at(each, Literals.KALIMAT_BAKU__KUNCI)
                        .related(Place.of(earlier, Literals.KALIMAT_BAKU__KUNCI))
                        .report(each.getKunci().strip());
            }
        }
    }
}
