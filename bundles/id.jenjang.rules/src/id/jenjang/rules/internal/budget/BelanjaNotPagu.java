package id.jenjang.rules.internal.budget;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Belanja;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import java.util.stream.Collectors;

/** J303: the kinds of expenditure of an entry do not add up to its pagu. */
final class BelanjaNotPagu extends ElementRule<EntriAnggaran> {
    BelanjaNotPagu() {
        super(
                "J303",
                Severity.ERROR,
                EntriAnggaran.class,
                Regulation.PP_12_2019,
                Regulation.PERMENDAGRI_77_2020);
    }

    @Override
    protected void check(EntriAnggaran entry, CheckContext context) {
        Amounts.Sum kinds = Amounts.belanja(entry.getBelanja());
        if (entry.getPagu() == null
                || kinds.known() == 0
                || !kinds.complete()
                || kinds.sum().compareTo(entry.getPagu()) == 0) {
            return;
        }
        String terms =
                entry.getBelanja().stream()
                        .map(BelanjaNotPagu::term)
                        .collect(Collectors.joining(" + "));
        context.at(entry, RencanaPackage.Literals.ENTRI_ANGGARAN__PAGU)
                .report(
                        entry.getUntuk(),
                        FormatAngka.rupiah(entry.getPagu()),
                        terms,
                        FormatAngka.rupiah(kinds.sum()),
                        FormatAngka.rupiah(kinds.sum().subtract(entry.getPagu()).abs()));
    }

    private static String term(Belanja kind) {
        return kind.getJenis().getLiteral() + " " + FormatAngka.rupiah(kind.getJumlah());
    }
}
