package id.jenjang.rules.internal.narrative;

import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/** J512: a report of an agency that has no Renstra; all its tables would be empty. */
final class LaporanWithoutRenstra extends ElementRule<Laporan> {
    LaporanWithoutRenstra() {
        super("J512", Severity.ERROR, Laporan.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Laporan laporan, CheckContext context) {
        Instansi agency = laporan.getInstansi();
        if (agency == null
                || agency.eIsProxy()
                || !context.isFullyRead()
                || context.plan().renstra(agency).isPresent()) {
            return;
        }
        context.at(laporan, RencanaPackage.Literals.LAPORAN__INSTANSI).report(laporan, agency);
    }
}
