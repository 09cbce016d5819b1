package id.jenjang.rules.internal.cascade;

import id.jenjang.measure.Rencana;
import id.jenjang.model.ElemenRpjmd;
import id.jenjang.model.Misi;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Tujuan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.SharedKey;

import org.eclipse.emf.ecore.EObject;

import java.util.HashSet;
import java.util.Set;

/** J101: no tujuan or sasaran of the plan supports a misi or anything below it. */
final class MisiNotServed extends ElementRule<Misi> {
    private static final SharedKey<Set<EObject>> SERVED = new SharedKey<>(MisiNotServed::served);

    MisiNotServed() {
        super(
                "J101",
                Severity.WARNING,
                Misi.class,
                Regulation.PERMENDAGRI_86_2017,
                Regulation.PERMENPANRB_89_2021);
    }

    @Override
    protected void check(Misi misi, CheckContext context) {
        Set<EObject> served = context.shared(SERVED);
        // When nothing supports the RPJMD at all, J108 says so at each tujuan: one cause, one
        // finding.
        if (!served.isEmpty() && !served.contains(misi) && SupportLinks.areRead(context)) {
            context.at(misi).report(misi);
        }
    }

    /** Everything supported, and everything above it. */
    private static Set<EObject> served(Rencana plan) {
        Set<EObject> served = new HashSet<>();
        plan.all(Tujuan.class)
                .forEach(tujuan -> tujuan.getMendukung().forEach(target -> add(served, target)));
        plan.all(Sasaran.class)
                .forEach(sasaran -> sasaran.getMendukung().forEach(target -> add(served, target)));
        return served;
    }

    private static void add(Set<EObject> served, ElemenRpjmd target) {
        EObject element = target;
        while (element != null && served.add(element)) {
            element = element.eContainer();
        }
    }
}
