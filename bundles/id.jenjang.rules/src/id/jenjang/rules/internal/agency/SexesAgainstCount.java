package id.jenjang.rules.internal.agency;

import id.jenjang.measure.RekapPegawai;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.RincianPegawai;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Label;

/** J701: men and women of a row are not as many as the row says. */
final class SexesAgainstCount extends ElementRule<RincianPegawai> {
    SexesAgainstCount() {
        super("J701", Severity.ERROR, RincianPegawai.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(RincianPegawai row, CheckContext context) {
        Integer said = row.getJumlah();
        RekapPegawai.menurutJenisKelamin(row)
                .filter(sum -> said != null && !sum.equals(said))
                .ifPresent(
                        sum ->
                                context.at(row, Literals.RINCIAN_PEGAWAI__JUMLAH)
                                        .related(Place.of(row, Literals.RINCIAN_PEGAWAI__LAKI_LAKI))
                                        .related(Place.of(row, Literals.RINCIAN_PEGAWAI__PEREMPUAN))
                                        .report(
                                                Label.shortened(String.valueOf(row.getUraian())),
                                                said,
                                                row.getLakiLaki(),
                                                row.getPerempuan(),
                                                sum));
    }
}
