package id.jenjang.rules.internal.narrative;

import id.jenjang.measure.Metode;
import id.jenjang.measure.PenilaiTeks;
import id.jenjang.measure.Penjelasan;
import id.jenjang.measure.TeksHidup;
import id.jenjang.model.Bagian;
import id.jenjang.model.Laporan;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J501: a live value in the narrative names nothing in the plan, or has no value. */
final class LiveValueBroken extends ElementRule<Bagian> {
    LiveValueBroken() {
        super("J501", Severity.ERROR, Bagian.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Bagian bagian, CheckContext context) {
        TeksHidup text = TeksHidup.parse(Narrative.source(bagian));
        if (!(bagian.eContainer() instanceof Laporan laporan)) {
            return;
        }
        var plan = context.plan();
        plan.instansiOf(laporan)
                .ifPresent(
                        instansi -> {
                            var evaluator =
                                    new PenilaiTeks(
                                            plan, instansi, laporan.getTahun(), Metode.of(laporan));
                            for (PenilaiTeks.Salah mistake : evaluator.galat(text)) {
                                context.at(
                                                Narrative.place(
                                                        bagian, mistake.offset(), mistake.length()))
                                        .report(new Penjelasan(context.locale()).galat(mistake));
                            }
                        });
    }
}
