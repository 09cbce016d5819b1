package id.jenjang.dsl.internal.load;

import id.jenjang.model.Bagian;
import id.jenjang.model.BarisTercetak;
import id.jenjang.model.Berkas;
import id.jenjang.model.Bernama;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.EntriRencanaAksi;
import id.jenjang.model.TargetPerjanjian;

import org.eclipse.emf.ecore.EObject;

import java.util.Locale;

/**
 * What people call the element a place belongs to: the nearest one with a short name or a name;
 * what is said elsewhere about an indicator, a program or an agency belongs to that one.
 */
public final class ElementNames {

    private static final int LONGEST = 80;

    private ElementNames() {}

    /** The name of the element; empty when it has none. */
    public static String of(EObject element) {
        for (var each = element;
                each != null && !(each instanceof Berkas);
                each = each.eContainer()) {
            var name = own(each);
            if (!name.isEmpty()) {
                return shortened(name);
            }
        }
        return "";
    }

    private static String own(EObject element) {
        return switch (element) {
            case EntriAnggaran entry -> named(entry.getUntuk());
            case EntriPengukuran entry -> named(entry.getIndikator());
            case EntriRencanaAksi entry -> named(entry.getIndikator());
            case TargetPerjanjian entry -> named(entry.getIndikator());
            case BarisTercetak row -> named(row.getUntuk());
            case Bagian section -> text(section.getJudul());
            case Bernama named -> named(named);
            default -> ofYear(element);
        };
    }

    private static String named(EObject target) {
        if (!(target instanceof Bernama named) || target.eIsProxy()) {
            return "";
        }
        return (text(named.getId()) + " " + text(named.getNama())).strip();
    }

    /** Blocks without a name are known by their year: pengukuran 2023. */
    private static String ofYear(EObject element) {
        var year = element.eClass().getEStructuralFeature("tahun");
        boolean top = element.eContainer() instanceof Berkas;
        return top && year != null
                ? element.eClass().getName().toLowerCase(Locale.ROOT) + " " + element.eGet(year)
                : "";
    }

    private static String text(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "\u2026";
    }
}
