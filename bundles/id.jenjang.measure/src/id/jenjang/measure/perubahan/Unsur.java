package id.jenjang.measure.perubahan;

import id.jenjang.measure.Rencana;
import id.jenjang.model.ArahKebijakan;
import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.ElemenRpjmd;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Renstra;
import id.jenjang.model.Rpjmd;
import id.jenjang.model.Sasaran;
import id.jenjang.model.Strategi;
import id.jenjang.model.Tujuan;
import id.jenjang.model.Unit;
import id.jenjang.model.Visi;

import org.eclipse.emf.ecore.EObject;

import java.util.List;

/** Which elements of a plan are compared, and where one stands. */
final class Unsur {

    private Unsur() {}

    /** The compared elements of a plan in file order, what is above before what is below. */
    static List<Bernama> semua(Rencana rencana) {
        return rencana.all(Bernama.class).stream().filter(Unsur::dibandingkan).toList();
    }

    private static boolean dibandingkan(EObject element) {
        return switch (element) {
            case Instansi i -> true;
            case Unit u -> true;
            case Rpjmd r -> true;
            case Visi v -> true;
            case ElemenRpjmd e -> true;
            case Renstra r -> true;
            case Tujuan t -> true;
            case Sasaran s -> true;
            case Strategi s -> true;
            case ArahKebijakan a -> true;
            case Indikator i -> true;
            case ElemenProgram e -> true;
            default -> false;
        };
    }

    /** The compared element around one; null when it stands below nothing. */
    static Bernama induk(Bernama unsur) {
        EObject around = unsur.eContainer();
        while (around != null && !dibandingkan(around)) {
            around = around.eContainer();
        }
        return (Bernama) around;
    }

    /** The code of a program, kegiatan or sub kegiatan without blanks; empty for none. */
    static String kode(Bernama unsur) {
        return unsur instanceof ElemenProgram e && e.getKode() != null ? e.getKode().strip() : "";
    }

    /** The id; empty for none. */
    static String id(Bernama unsur) {
        return unsur.getId() == null ? "" : unsur.getId();
    }

    /** The name made comparable; empty for none. */
    static String nama(Bernama unsur) {
        return Kesamaan.padat(unsur.getNama());
    }
}
