package id.jenjang.rules.internal.narrative;

import id.jenjang.model.Bagian;
import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Names;
import id.jenjang.rules.internal.text.SameText;

import java.util.HashMap;
import java.util.Map;

/** J506: a report has two narrative parts for one section. */
final class BagianTwice extends ElementRule<Laporan> {
    BagianTwice() {
        super("J506", Severity.WARNING, Laporan.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Laporan laporan, CheckContext context) {
        Map<String, Bagian> first = new HashMap<>();
        for (Bagian bagian : laporan.getBagian()) {
            if (bagian.getJudul() == null) {
                continue;
            }
            Bagian earlier = first.putIfAbsent(Names.normalized(bagian.getJudul()), bagian);
            if (earlier != null) {
                FindingDraft draft =
                        context.at(bagian, RencanaPackage.Literals.BAGIAN__JUDUL)
                                .related(Place.of(earlier, RencanaPackage.Literals.BAGIAN__JUDUL));
                if (SameText.canGo(bagian, earlier)) {
                    draft.fix("remove", Place.of(bagian), "");
                }
                draft.report(bagian.getJudul());
            }
        }
    }
}
