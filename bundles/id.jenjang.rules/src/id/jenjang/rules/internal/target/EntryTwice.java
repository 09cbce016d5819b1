package id.jenjang.rules.internal.target;

import id.jenjang.measure.Rencana;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.EntriRencanaAksi;
import id.jenjang.model.Simpul;
import id.jenjang.model.TargetPerjanjian;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.PlanRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.SameText;

import org.eclipse.emf.ecore.EObject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * J226: one thing is said twice in a year: a measurement, an agreed target, a line of action plan
 * or of the budget.
 */
final class EntryTwice extends PlanRule {
    EntryTwice() {
        super("J226", Severity.ERROR, Regulation.PERMENPANRB_53_2014, Regulation.PP_12_2019);
    }

    @Override
    protected void check(CheckContext context) {
        Rencana plan = context.plan();
        report(plan.all(EntriPengukuran.class), EntriPengukuran::getIndikator, context);
        report(plan.all(TargetPerjanjian.class), TargetPerjanjian::getIndikator, context);
        report(plan.all(EntriRencanaAksi.class), EntriRencanaAksi::getIndikator, context);
        report(plan.all(EntriAnggaran.class), EntriAnggaran::getUntuk, context);
    }

    private static <T extends Simpul> void report(
            List<T> entries, Function<T, ? extends EObject> subject, CheckContext context) {
        Map<List<Object>, T> first = new HashMap<>();
        for (T entry : entries) {
            context.goOn();
            EObject about = subject.apply(entry);
            if (about == null || about.eIsProxy()) {
                continue;
            }
            YearlyDocument document = YearlyDocument.of(entry.eContainer());
            T earlier = first.putIfAbsent(List.of(about, document.key()), entry);
            if (earlier != null) {
                FindingDraft draft = context.at(entry).related(Place.of(earlier));
                if (SameText.canGo(entry, earlier)) {
                    draft.fix("remove", Place.of(entry), "");
                }
                draft.report(about, document.name());
            }
        }
    }
}
