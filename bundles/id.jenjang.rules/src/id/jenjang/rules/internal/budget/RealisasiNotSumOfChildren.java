package id.jenjang.rules.internal.budget;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Anggaran;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import java.math.BigDecimal;

/** J302: the realisasi of a program or kegiatan is not the sum of what stands below it. */
final class RealisasiNotSumOfChildren extends ElementRule<EntriAnggaran> {
    RealisasiNotSumOfChildren() {
        super("J302", Severity.ERROR, EntriAnggaran.class, Regulation.PP_12_2019, Regulation.PERMENDAGRI_77_2020);
    }

    @Override
    protected void check(EntriAnggaran entry, CheckContext context) {
        BigDecimal stated = Amounts.realisasi(entry).orElse(null);
        if (stated == null
                || !(entry.getUntuk() instanceof ElemenProgram element)
                || !(entry.eContainer() instanceof Anggaran anggaran)) {
            return;
        }
        var amounts = new ProgramAmounts(context.plan(), anggaran, Amounts::realisasi);
        Amounts.Sum children = amounts.ofChildren(element);
        if (children.contradicts(stated)) {
            context.at(entry, RencanaPackage.Literals.ENTRI_ANGGARAN__REALISASI)
                    .variant(children.complete() ? "all" : "some")
                    .report(
                            element,
                            FormatAngka.rupiah(stated),
                            children.known(),
                            children.all(),
                            FormatAngka.rupiah(children.sum()),
                            FormatAngka.rupiah(children.sum().subtract(stated).abs()));
        }
    }
}
