package id.jenjang.rules.internal.agency;

import id.jenjang.measure.RekapPegawai;
import id.jenjang.model.Instansi;
import id.jenjang.model.Pegawai;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.FindingDraft;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;
import id.jenjang.rules.internal.text.Names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** J702: two tables count the same people and come to different sums. */
final class StaffTotalsDiffer extends ElementRule<Instansi> {
    private final WholeDivisions divisions = WholeDivisions.read();

    StaffTotalsDiffer() {
        super("J702", Severity.WARNING, Instansi.class, Regulation.PERMENPANRB_53_2014);
    }

    @Override
    protected void check(Instansi instansi, CheckContext context) {
        if (context.isIncomplete(instansi)) {
            return;
        }
        Map<String, RekapPegawai> first = new HashMap<>();
        for (Pegawai table : instansi.getPegawai()) {
            RekapPegawai count = new RekapPegawai(table);
            if (count.jumlah().isPresent() && divisions.contains(table.getMenurut())) {
                RekapPegawai earlier = first.putIfAbsent(people(count), count);
                if (earlier != null && !earlier.jumlah().equals(count.jumlah())) {
                    report(earlier, count, context);
                }
            }
        }
    }

    private static String people(RekapPegawai count) {
        String group = Optional.ofNullable(count.pegawai().getKelompok()).orElse("");
        return Names.normalized(group) + " " + count.tanggal();
    }

    private static void report(RekapPegawai earlier, RekapPegawai count, CheckContext context) {
        String group = count.pegawai().getKelompok();
        FindingDraft draft =
                context.at(count.pegawai(), Literals.PEGAWAI__MENURUT)
                        .related(Place.of(earlier.pegawai(), Literals.PEGAWAI__MENURUT));
        if (group != null) {
            draft.variant("group");
        }
        draft.report(
                count.pegawai().getMenurut(),
                count.jumlah().orElseThrow(),
                earlier.pegawai().getMenurut(),
                earlier.jumlah().orElseThrow(),
                group);
    }
}
