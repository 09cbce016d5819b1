package id.jenjang.rules.internal.budget;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Belanja;
import id.jenjang.model.RencanaPackage;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

import org.eclipse.emf.ecore.EAttribute;

import java.math.BigDecimal;

/** J304: the parts of an expenditure do not add up to it, in amount or in realisasi. */
final class RincianNotJumlah extends ElementRule<Belanja> {
    RincianNotJumlah() {
        super(
                "J304",
                Severity.ERROR,
                Belanja.class,
                Regulation.PP_12_2019,
                Regulation.PERMENDAGRI_77_2020);
    }

    @Override
    protected void check(Belanja belanja, CheckContext context) {
        if (belanja.getRincian().isEmpty()) {
            return;
        }
        Amounts.Sum amounts = Amounts.belanja(belanja.getRincian());
        compare(
                belanja,
                belanja.getJumlah(),
                amounts,
                RencanaPackage.Literals.BELANJA__JUMLAH,
                context);
        Amounts.Sum spent = Amounts.sum(belanja.getRincian(), Belanja::getRealisasi);
        compare(
                belanja,
                belanja.getRealisasi(),
                spent,
                RencanaPackage.Literals.BELANJA__REALISASI,
                context);
    }

    private static void compare(
            Belanja belanja,
            BigDecimal stated,
            Amounts.Sum parts,
            EAttribute attribute,
            CheckContext context) {
        if (stated != null && parts.contradicts(stated)) {
            context.at(belanja, attribute)
                    .variant(attribute.getName())
                    .report(
                            BelanjaText.name(belanja),
                            FormatAngka.rupiah(stated),
                            parts.known(),
                            FormatAngka.rupiah(parts.sum()),
                            FormatAngka.rupiah(parts.sum().subtract(stated).abs()));
        }
    }
}
