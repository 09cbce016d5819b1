package id.jenjang.rules.internal.agency;

import id.jenjang.measure.RekapPegawai;
import id.jenjang.model.Instansi;
import id.jenjang.model.Pegawai;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** J703: the same people are counted twice by the same property. */
final class StaffTableTwice extends ElementRule<Instansi> {
    StaffTableTwice() {
        super("J703", Severity.WARNING, Instansi.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Instansi instansi, CheckContext context) {
        Map<List<String>, Pegawai> first = new HashMap<>();
        for (Pegawai table : instansi.getPegawai()) {
            if (table.getMenurut() == null) {
                continue;
            }
            String group = table.getKelompok() == null ? "" : table.getKelompok();
            Pegawai earlier =
                    first.putIfAbsent(
                            List.of(
                                    Names.normalized(group),
                                    Names.normalized(table.getMenurut()),
                                    new RekapPegawai(table).tanggal().toString()),
                            table);
            if (earlier != null) {
                context.at(table, Literals.PEGAWAI__MENURUT)
                        .related(Place.of(earlier, Literals.PEGAWAI__MENURUT))
                        .report(table.getMenurut(), table.getTahun());
            }
        }
    }
}
