package id.jenjang.rules.internal.target;

import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.TabelTarget;
import id.jenjang.model.Versi;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.SameText;

import java.util.HashMap;
import java.util.Map;

/** J203: an indicator has two targets for one year in one version. */
final class TargetYearTwice extends ElementRule<Indikator> {
    private record Key(Versi version, int year) {}

    TargetYearTwice() {
        super("J203", Severity.ERROR, Indikator.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Indikator indikator, CheckContext context) {
        Map<Key, NilaiTahun> first = new HashMap<>();
        for (TabelTarget table : indikator.getTarget()) {
            for (NilaiTahun target : table.getNilai()) {
                if (target.getTahun() == 0) {
                    continue; // a year that could not be read
                }
                NilaiTahun earlier =
                        first.putIfAbsent(new Key(table.getVersi(), target.getTahun()), target);
                if (earlier != null) {
                    FindingDraft draft =
                            context.at(target, RencanaPackage.Literals.NILAI_TAHUN__TAHUN)
                                    .related(Place.of(earlier));
                    if (table.getNilai().size() > 1 && SameText.canGo(target, earlier)) {
                        draft.fix("remove", Place.of(target), "");
                    }
                    draft.report(
                            indikator, target.getTahun(), earlier.getNilai(), target.getNilai());
                }
            }
        }
    }
}
